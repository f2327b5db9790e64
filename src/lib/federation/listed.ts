/** Entries of a hub as the search and “A partnership like ours” know them. */
import type { Facet } from '#lib/facets/facets.ts';
import type { SearchRecord } from '#lib/search/record.ts';
import { listStudy, type ListedStudy } from '#lib/matching/listed-study.ts';
import type { HubHead } from './hub-file.ts';
import type { MergedEntry } from './merge.ts';

type Named = Pick<HubHead, 'sites'>;

/** “Northern partnership and 2 other sites”. */
export function saySites(sites: readonly string[], { sites: all }: Named): string {
	const first = all.find(({ id }) => id === sites[0])!.name;
	const others = sites.length - 1;
	if (others === 0) return first;
	return `${first} and ${others} other ${others === 1 ? 'site' : 'sites'}`;
}

export function toSearchRecord(entry: MergedEntry, hub: Named): SearchRecord {
	const { address, title, summary, code, searchTerms, collection, stages, audiences, themes, sites } = entry;
	return {
		path: address,
		title,
		summary,
		code,
		facts: saySites(sites, hub),
		aliases: searchTerms,
		type: [collection],
		stage: stages,
		audience: audiences,
		theme: themes,
		site: sites,
	};
}

/** Every site of which there is a copy. */
export function siteFacet({ sites }: Named): Facet {
	const options = sites
		.filter(({ address }) => address !== undefined)
		.map(({ id, name }) => ({ id, words: name }));
	return { id: 'site', title: 'Site', options };
}

/** The case studies of all sites; empty for other entries. */
export function toListedStudy(entry: MergedEntry, hub: Named): ListedStudy[] {
	const { study, code, title, address, sites } = entry;
	const home = hub.sites.find(({ id }) => id === sites[0])!.address!;
	if (!study) return [];
	const place = {
		key: `${sites[0]}-${code}`,
		address,
		evidence: `${home}evidence/${study.source}/`,
		site: saySites(sites, hub),
	};
	return [listStudy({ ...study, code, title }, place)];
}
