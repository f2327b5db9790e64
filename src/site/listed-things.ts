/** The things of the A to Z: every page, and every word of the glossary under each of its names. */
import { termPath } from '../lib/links/paths.ts';
import type { Listed } from '../lib/search/a-to-z.ts';
import { searchKinds } from '../lib/search/kinds.data.ts';
import { getKnowledge } from './knowledge.ts';
import { readSearchSource } from './search-source.ts';

export async function listThings(): Promise<Listed[]> {
	const { all } = await getKnowledge();
	const { records } = await readSearchSource();
	const pages = records.map(({ title, path, type: [kind = ''], code }) => {
		const { one, many } = searchKinds[kind]!;
		return { title: title || many, path, kind: kind === 'evidence' ? one : `${one} ${code}`.trim() };
	});
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	const words = terms.flatMap(({ id, term, also }) =>
		[term, ...also].map((title) => ({ title, path: termPath(id), kind: 'Word explained' })),
	);
	return [...pages, ...words];
}
