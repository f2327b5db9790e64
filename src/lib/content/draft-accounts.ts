/** An account goes out with its case study: its statements and its partnership wait as long as the case study is a draft. */
import { readString } from './read-data.ts';
import type { SourceFile } from './source-entry.ts';

export type ContentFile = Pick<SourceFile, 'collection' | 'id'> & { parsed: { data: unknown } };

export interface DraftAccounts {
	/** Ids of sources that only drafts rest on. */
	sources: ReadonlySet<string>;
	/** Ids of partnerships that only drafts are about. */
	partnerships: ReadonlySet<string>;
}

export function findDraftAccounts(files: Iterable<ContentFile>): DraftAccounts {
	const studies = [...files]
		.filter(({ collection }) => collection === 'case-studies')
		.map(({ parsed }) => parsed.data);
	const isDraft = (data: unknown) => readString(data, 'status') === 'draft';
	const onlyDrafts = (key: 'source' | 'partnership') => {
		const namedBy = (drafts: boolean) =>
			new Set(
				studies.filter((data) => isDraft(data) === drafts).flatMap((data) => readString(data, key) ?? []),
			);
		return namedBy(true).difference(namedBy(false));
	};
	return { sources: onlyDrafts('source'), partnerships: onlyDrafts('partnership') };
}

export function isOfDraftAccount({ collection, id, parsed }: ContentFile, drafts: DraftAccounts): boolean {
	if (collection === 'sources') return drafts.sources.has(id);
	if (collection === 'evidence') return drafts.sources.has(readString(parsed.data, 'source') ?? '');
	return collection === 'partnerships' && drafts.partnerships.has(id);
}
