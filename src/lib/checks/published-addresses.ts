/** Nothing that was ever published stops resolving: pages, their parts, and the codes printed on paper. */
import { parseContentFile, type ParsedFile } from '#lib/content/front-matter.ts';
import { listAddresses, type Addresses } from '#lib/content/addresses.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { publishedAddressesSchema, type PublishedAddresses } from '#schemas/published-addresses.ts';
import type { Check } from './check.ts';

interface Finding {
	ruleId: RuleId;
	/** Where in the list. */
	path: readonly PropertyKey[];
	message: string;
	note: string;
}

type Report = (finding: Finding) => Issue;

/** What to do about a page that is gone: the note, where it is not left out. */
type Explain = (path: string, note: string) => string;

const takeAgain =
	'It is left out under “library” in the settings. Take it again: somebody may have its address on paper.';

export const checkPublishedAddresses: Check = (library, { published, addresses, leftOut = [] }) => {
	if (!published) return [];
	const parsed = parseContentFile(published.text, 'data');
	const report: Report = ({ path, ...finding }) =>
		makeIssue({ ...finding, file: published.file, place: parsed.locate(path, 'key') });
	if (parsed.errors.length > 0) return parsed.errors.map((error) => reportUnreadable(published.file, error));
	const manifest = publishedAddressesSchema.safeParse(parsed.data);
	if (!manifest.success)
		return manifest.error.issues.map(({ path, message }) =>
			report({ ruleId: 'manifest-unreadable', path, message, note: mendByCommand }),
		);
	// A link to what is left out leads to the shared library; its address on this site leads nowhere.
	const here = leftOut.length > 0 ? listAddresses({ files: library.files }) : addresses;
	const explain: Explain = (path, note) => (here !== addresses && addresses.has(path) ? takeAgain : note);
	return [
		...findGonePages(manifest.data, here, explain),
		...findStrayCodes(manifest.data, here, explain),
	].map(report);
};

const mendByCommand =
	'This list is written by “npm run publish-addresses”. Take back the change that was made by hand, then run it.';

function reportUnreadable(file: string, { code, message, note, place }: ParsedFile['errors'][number]): Issue {
	const twice = code === 'DUPLICATE_KEY';
	return makeIssue({
		ruleId: twice ? 'code-twice' : 'manifest-unreadable',
		file,
		place,
		message: twice ? 'An address or a code stands here twice. A code leads to one page for ever.' : message,
		note: twice ? mendByCommand : note,
	});
}

function findGonePages({ pages }: PublishedAddresses, addresses: Addresses, explain: Explain): Finding[] {
	return Object.entries(pages).flatMap(([path, { parts }]): Finding | Finding[] => {
		const page = addresses.get(path);
		if (!page || page.draft)
			return {
				ruleId: 'address-gone',
				path: ['pages', path],
				message: `The address ${path} was published, and nothing is there any more.`,
				note: explain(
					path,
					'If the entry has another file name, add the old one to its “aliases”. If it is to go, bring it back with “status: withdrawn” and say why in “withdrawnBecause”.',
				),
			};
		return parts
			.filter((part) => page.anchors && !page.anchors.has(part))
			.map((part) => ({
				ruleId: 'part-gone',
				path: ['pages', path],
				message: `The part ${path}#${part} was published, and the page has no such part any more.`,
				note: 'Name it in “earlierParts” of the entry: the old name under “was”, and the present one under “now”, or nothing where it was taken out.',
			}));
	});
}

function findStrayCodes({ codes }: PublishedAddresses, addresses: Addresses, explain: Explain): Finding[] {
	return Object.entries(codes)
		.filter(([, path]) => !addresses.has(path))
		.map(([code, path]) => ({
			ruleId: 'code-astray',
			path: ['codes', code],
			message: `The short address /go/${code}/ leads to ${path}, and nothing is there any more.`,
			note: explain(path, 'Add the old name of the entry to “aliases”, or bring it back as withdrawn.'),
		}));
}
