import { expect, test } from 'vitest';
import type { CopyStore } from '#lib/federation/gather.ts';
import { readHubEntry, readHubHead, writeHubLines } from '#lib/federation/hub-file.ts';
import { saySites, siteFacet, toListedStudy, toSearchRecord } from '#lib/federation/listed.ts';
import type { Hub, MergedEntry } from '#lib/federation/merge.ts';
import { orderMatches } from '#lib/matching/order.ts';
import { packFirstIndex, unpackPages } from '#lib/search/first-index.ts';

const names = ['North', 'South', 'East'];
const sites = names.map((name) => ({
	id: name.toLowerCase(),
	name,
	address: `https://${name.toLowerCase()}.example/`,
	entries: 1,
	dropped: 0,
}));

function entryOf(site: string, schools: number): MergedEntry {
	return {
		collection: 'case-studies',
		address: `https://${site}.example/case-studies/first/`,
		code: 'CS1',
		title: `What ${site} learned`,
		summary: 'Short.',
		stages: ['review'],
		audiences: [],
		themes: [],
		searchTerms: [],
		sites: [site],
		study: {
			shortTitle: site,
			source: 'account',
			mostUseTo: 'large partnerships.',
			facts: {
				schools: { value: schools, from: ['A01'] },
				inCycle: 'not stated',
				together: 'not stated',
				structure: 'not stated',
			} as never,
		},
	};
}

const entries = [entryOf('north', 24), entryOf('south', 6)];
const hub: Hub = { made: '2026-11-22T14:05:00.000Z', sites, entries, news: [] };

test('a hub is read back from its lines as it was written, with the texts of the copies', () => {
	const copyOf = (id: string) => ({
		entries: entries.map(({ address }) => ({ address, words: `What <b>${id}</b> wrote.` })),
	});
	const store: CopyStore = { read: (id) => copyOf(id) as never, write: () => undefined };

	const [head, ...lines] = [...writeHubLines(hub, store)];

	expect(readHubHead(head!)).toEqual({ made: hub.made, sites, news: [] });
	expect(lines.map(readHubEntry)).toEqual([
		{ ...entries[0], words: 'What <b>north</b> wrote.' },
		{ ...entries[1], words: 'What <b>south</b> wrote.' },
	]);
});

test.each([
	[['south'], 'South'],
	[['south', 'north'], 'South and 1 other site'],
	[['south', 'north', 'east'], 'South and 2 other sites'],
])('%j is said as %s', (ids, says) => {
	expect(saySites(ids, hub)).toBe(says);
});

test('case studies of two sites with one code are kept apart, and the nearer one comes first', () => {
	const profiles = entries.flatMap((entry) => toListedStudy(entry, hub)).map(({ profile }) => profile);

	const [first] = orderMatches({ schools: 6, worries: [] }, profiles);

	expect(first!.code).toBe('south-CS1');
	expect(first!.reasons[0]).toMatchObject({ kind: 'same', from: ['A01'] });
});

test('statements lead to the site that has them', () => {
	expect(toListedStudy(entries[1]!, hub)[0]!.evidence).toBe('https://south.example/evidence/account/');
});

test('only sites with a copy can be chosen', () => {
	const missing = { id: 'south', name: 'South', entries: 0, dropped: 0 };

	expect(siteFacet({ sites: [sites[0]!, missing] }).options).toEqual([{ id: 'north', words: 'North' }]);
});

test('the search tells hundreds of sites apart', () => {
	const many = Array.from({ length: 300 }, (_, place) => ({
		...sites[0]!,
		id: `site-${place}`,
		name: `Site ${place}`,
	}));
	const records = many.map(({ id }) =>
		toSearchRecord({ ...entries[0]!, address: `https://${id}.example/`, sites: [id] }, { sites: many }),
	);
	const indexed = records.map((record, place) => ({ record, ref: `en_${place}`, sections: [], text: '' }));
	const source = { lexicon: { stop: '' }, kinds: {}, terms: [], lists: [], longKinds: [], records } as never;

	const pages = unpackPages(packFirstIndex(indexed, source, { engine: {} as never, weigh: () => 0 }));

	expect(pages.map(({ belongsTo }) => [...belongsTo.get('site')!])).toEqual(many.map(({ id }) => [id]));
});
