/** What search engines and other programs are told about a page, in the words of schema.org. */
import type {
	Article,
	Dataset,
	DigitalDocument,
	HowTo,
	LearningResource,
	Organization,
	WithContext,
} from 'schema-dts';
import type { EntryLink } from '#lib/trail/knowledge.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { Site } from '#schemas/site.ts';

type Described = Article | Dataset | DigitalDocument | HowTo | LearningResource;

export interface DescribedEntry {
	entry: EntryLink;
	changes: readonly { date: string; version: string }[];
	/** How long a session takes. */
	minutes?: number | undefined;
	site: Site;
	/** Full address of the page. */
	address: string;
	/** Full address of the home page. */
	home: string;
}

export function entryJsonLd(about: DescribedEntry): WithContext<Described> {
	const common = { '@context': 'https://schema.org', ...describeCommon(about) } as const;
	switch (about.entry.collection) {
		case 'protocols':
			return { ...common, '@type': 'HowTo' };
		case 'proformas':
			return { ...common, '@type': 'DigitalDocument' };
		case 'training':
			return { ...common, '@type': 'LearningResource', ...describeSession(about) };
		case 'maps':
			return { ...common, '@type': 'Dataset' };
		default:
			return { ...common, '@type': 'Article', headline: about.entry.title };
	}
}

/** What every kind can say of itself. */
function describeCommon({ entry, changes, site, address, home }: DescribedEntry) {
	const publisher: Organization = { '@type': 'Organization', name: site.name, url: home };
	return {
		url: address,
		name: entry.title,
		description: stripInline(entry.summary),
		identifier: entry.code,
		inLanguage: site.language,
		datePublished: changes.at(-1)!.date,
		dateModified: changes[0]!.date,
		version: changes[0]!.version,
		license: site.licence.contentAddress,
		publisher,
	};
}

/** ISO 8601: 75 minutes are PT75M. */
function describeSession({ minutes }: DescribedEntry) {
	return {
		learningResourceType: 'Session plan',
		...(minutes === undefined ? {} : { timeRequired: `PT${minutes}M` }),
	};
}
