import { expect, test } from 'vitest';
import { groupByLetter } from '#lib/search/a-to-z.ts';
import { readState, writeState } from '#lib/search/address.ts';
import { searchFacets } from '#lib/search/facets.ts';
import { markPage, readRecord } from '#lib/search/mark-page.ts';

test('the address holds the state and gives it back', () => {
	const address = '?q=focus+form&as=typed&type=proformas&stage=focus';
	const state = readState(address, searchFacets);

	expect(state).toMatchObject({ query: 'focus form', asTyped: true });
	expect(writeState(state)).toBe(address);
	expect(writeState(readState('', searchFacets))).toBe('');
});

test('what the page does not know is passed over, and of two queries the first counts', () => {
	const state = readState('?q=one&q=two&type=nothing&type=maps&type=maps&colour=red', searchFacets);

	expect(writeState(state)).toBe('?q=one&type=maps');
});

test('the list of everything goes by the first telling word', () => {
	const list = (...titles: string[]) =>
		groupByLetter(titles.map((title) => ({ title, path: `/${title}/`, kind: '' })));

	expect(
		list('The visit', 'Agreed scope', '“A word”', '8 weeks', 'What follow-up?').map(({ letter }) => letter),
	).toEqual(['0–9', 'A', 'F', 'V']);
});

test('a page that the content does not describe speaks for itself, and its fields are written safely', () => {
	const html =
		'<meta name="description" content="A &amp; B"><main data-pagefind-body><h1>About <b>us</b></h1></main>';
	const record = readRecord(html, '/about/', undefined);

	expect(record).toMatchObject({ title: 'About us', summary: 'A & B', type: ['pages'] });
	expect(markPage(html, { ...record, aliases: ['<i>"'] }, [])).toContain(
		'data-pagefind-meta="aliases">&lt;i&gt;',
	);
});
