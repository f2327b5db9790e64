/** What search engines and other programs are told about a page, in the words of schema.org. */
import type { Article, HowTo, LearningResource, Thing, WithContext } from 'schema-dts';
import type { EntryLink } from '#lib/trail/knowledge.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { Site } from '#schemas/site.ts';

type Described = Article | HowTo | LearningResource;

const types = {
	'case-studies': 'Article',
	decisions: 'Article',
	protocols: 'HowTo',
	proformas: 'DigitalDocument',
	training: 'LearningResource',
	maps: 'Dataset',
	guides: 'LearningResource',
} as const;

export function entryJsonLd(about: {
	entry: EntryLink;
	changes: readonly { date: string; version: string }[];
	site: Site;
	/** Full address of the page. */
	address: string;
	/** Full address of the home page. */
	home: string;
}): WithContext<Thing> {
	const { entry, changes, site, address, home } = about;
	const described = {
		'@context': 'https://schema.org',
		'@type': types[entry.collection as keyof typeof types],
		url: address,
		name: entry.title,
		description: stripInline(entry.summary),
		identifier: entry.code,
		inLanguage: site.language,
		datePublished: changes.at(-1)!.date,
		dateModified: changes[0]!.date,
		version: changes[0]!.version,
		license: site.licence.contentAddress,
		publisher: { '@type': 'Organization', name: site.name, url: home },
	};
	return described as unknown as WithContext<Described>;
}
