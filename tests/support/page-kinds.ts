/** Every kind of page, with one example that stands for it. A page of no kind fails a test in `site/pages.test.ts`. */
export const pageKinds = [
	{ kind: 'home', example: '/', matches: /^\/$/ },
	{ kind: 'comparison', example: '/case-studies/compare/', matches: /^\/case-studies\/compare\/$/ },
	{ kind: 'like ours', example: '/case-studies/like-ours/', matches: /^\/case-studies\/like-ours\/$/ },
	{ kind: 'case study', example: '/case-studies/priory-st-cluster/', matches: /^\/case-studies\/[^/]+\/$/ },
	{ kind: 'decision', example: '/decisions/do-we-need-champions/', matches: /^\/decisions\/[^/]+\/$/ },
	{
		kind: 'concern',
		example: '/protocols/raising-a-serious-concern/',
		matches: /^\/protocols\/raising-a-serious-concern\/$/,
	},
	{ kind: 'protocol', example: '/protocols/peer-review-visit/', matches: /^\/protocols\/[^/]+\/$/ },
	{
		kind: 'filling in',
		example: '/proformas/two-column-record/fill/',
		matches: /^\/proformas\/[^/]+\/fill\/$/,
	},
	{ kind: 'form', example: '/proformas/two-column-record/', matches: /^\/proformas\/[^/]+\/$/ },
	{ kind: 'own pack', example: '/training/pack/', matches: /^\/training\/pack\/$/ },
	{
		kind: 'presenter',
		example: '/training/reflective-questions/present/',
		matches: /^\/training\/[^/]+\/present\/$/,
	},
	{ kind: 'session', example: '/training/champions-staff-workshop/', matches: /^\/training\/[^/]+\/$/ },
	{ kind: 'map', example: '/maps/method-map/', matches: /^\/maps\/[^/]+\/$/ },
	{ kind: 'guide', example: '/guides/start-here/', matches: /^\/guides\/[^/]+\/$/ },
	{ kind: 'stage', example: '/cycle/review/', matches: /^\/cycle\/[^/]+\/$/ },
	{ kind: 'run-sheet', example: '/run-sheet/host-head/', matches: /^\/run-sheet\/[^/]+\/$/ },
	{ kind: 'list of run-sheets', example: '/run-sheet/', matches: /^\/run-sheet\/$/ },
	{ kind: 'cycle', example: '/cycle/', matches: /^\/cycle\/$/ },
	{ kind: 'evidence', example: '/evidence/priory-st-cluster/', matches: /^\/evidence\/[^/]+\/$/ },
	{ kind: 'list of evidence', example: '/evidence/', matches: /^\/evidence\/$/ },
	{ kind: 'list of case studies', example: '/case-studies/', matches: /^\/case-studies\/$/ },
	{
		kind: 'index',
		example: '/protocols/',
		matches: /^\/(decisions|protocols|proformas|training|maps|guides)\/$/,
	},
	{ kind: 'a to z', example: '/a-z/', matches: /^\/a-z\/$/ },
	{ kind: 'search', example: '/search/', matches: /^\/search\/$/ },
	{ kind: 'offline', example: '/offline/', matches: /^\/offline\/$/ },
	{ kind: 'downloads', example: '/downloads/', matches: /^\/downloads\/$/ },
	{ kind: 'problems', example: '/problems/', matches: /^\/problems\/$/ },
	{ kind: 'questions', example: '/questions/', matches: /^\/questions\/$/ },
	{ kind: 'glossary', example: '/glossary/', matches: /^\/glossary\/$/ },
	{ kind: 'lessons', example: '/lessons/', matches: /^\/lessons\/$/ },
	{ kind: 'page', example: '/about/', matches: /^\/(about|accessibility|anonymised|licence|privacy|use)\/$/ },
	{ kind: 'not found', example: '/404.html', matches: /^\/404\.html$/ },
] as const;

export type PageKind = (typeof pageKinds)[number]['kind'];

/** The first kind that fits, since the concern page is a protocol too. */
export function kindOf(path: string): PageKind | undefined {
	return pageKinds.find(({ matches }) => matches.test(path))?.kind;
}

/**
 * Kinds of pages that a script improves, with the number of files it comes in: 0 where it stands in the page. All of
 * them can be read without it.
 */
export const scriptFiles: Partial<Record<PageKind, number>> = {
	'list of case studies': 0,
	index: 0,
	comparison: 0,
	'like ours': 2,
	'filling in': 3,
	'run-sheet': 2,
	// The plan, the button that keeps a session, and what every entry has: buttons that copy its addresses.
	session: 3,
	'own pack': 1,
	'case study': 1,
	decision: 1,
	protocol: 1,
	form: 1,
	map: 1,
	guide: 1,
	presenter: 0,
	search: 2,
	offline: 1,
};

/** Short enough for a browser to fetch the QR code at the foot of the page before anybody scrolls. */
const short: readonly PageKind[] = ['map', 'decision', 'concern'];

/** The page, its two fonts and its icon, and what its script comes in. */
export function mostFiles(kind: PageKind): number {
	return 4 + (short.includes(kind) ? 1 : 0) + (scriptFiles[kind] ?? 0);
}
