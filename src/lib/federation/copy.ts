/** What a hub keeps of a site, and what it makes of all of them. Plain data: copies are kept as JSON. */
import type { CaseStudy } from '#schemas/case-study.ts';
import type { collectionFaces } from '#lib/links/collection-faces.ts';

export type HubCollection = keyof typeof collectionFaces;

/** What “A partnership like ours” needs of a case study. */
export type HubStudy = Pick<CaseStudy, 'shortTitle' | 'source' | 'facts' | 'matching' | 'mostUseTo'>;

export interface HubEntry {
	collection: HubCollection;
	/** Full address of the original page. */
	address: string;
	code: string;
	title: string;
	summary: string;
	stages: readonly string[];
	audiences: readonly string[];
	themes: readonly string[];
	searchTerms: readonly string[];
	/** All its text, without marks. */
	words: string;
	/** The same for the same content, on whatever site it stands. */
	hash: string;
	study?: HubStudy;
}

export interface HubNews {
	address: string;
	title: string;
	/** ISO date. */
	date: string;
}

/** A whole and valid copy of one site. */
export interface SiteCopy {
	/** The site’s address, with a slash at the end. */
	address: string;
	name: string;
	licence: string;
	/** When it was read: an ISO date with its time. */
	read: string;
	entries: readonly HubEntry[];
	news: readonly HubNews[];
	/** What was left out, and why. */
	dropped: readonly string[];
}

/** A copy without the texts, which are most of it: they stay in the store until they are indexed. */
export interface LightCopy extends Omit<SiteCopy, 'entries'> {
	entries: readonly Omit<HubEntry, 'words'>[];
}
