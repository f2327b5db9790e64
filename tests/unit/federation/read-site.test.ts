import { expect, test } from 'vitest';
import { readSite } from '#lib/federation/read-site.ts';
import { answerFrom, filesOf, guideOf, north, settingsOf, type SiteFiles } from '../../support/hub-sites.ts';

const now = new Date('2026-11-22T14:05:00Z');
const site = settingsOf({ id: 'north', address: north });

function read(files: SiteFiles) {
	return readSite(site.sites[0]!, { fetch: answerFrom({ [north]: files }), limits: site.limits, now });
}

test('reads the name, the entries and the news', async () => {
	const copy = await read(filesOf([guideOf(north, 'start')]));

	expect(copy).toMatchObject({ address: north, name: 'North', read: now.toISOString(), dropped: [] });
	expect(copy.news).toEqual([{ address: `${north}guides/start/`, title: 'Guide start', date: '2026-01-01' }]);
	expect(copy.entries[0]).toMatchObject({
		collection: 'guides',
		address: `${north}guides/start/`,
		summary: 'A short summary of the guide.',
		stages: ['review'],
	});
	expect(copy.entries[0]!.words).toContain('Read this first.');
});

test.each<[string, object, string]>([
	[
		'on another site',
		{ address: 'https://elsewhere.example/guides/start/' },
		'guides/start: its address is not on this site.',
	],
	[
		'beside the site on its host',
		{ address: 'https://north.example/other/' },
		'guides/start: its address is not on this site.',
	],
	[
		'with a script for an address',
		{ address: 'javascript:alert(1)' },
		'guides/start: its address is not on this site.',
	],
	['with a path for an id', { id: '../../start' }, 'guides: an entry has no right id.'],
	['without data', { data: undefined }, 'guides: an entry has no right data.'],
])('drops and names an entry %s', async (_name, change, reason) => {
	const copy = await read({
		...filesOf([guideOf(north, 'good')]),
		'api/guides.json': {
			apiVersion: '1',
			collection: 'guides',
			entries: [{ ...guideOf(north, 'start'), ...change }, guideOf(north, 'good')],
		},
	});

	expect(copy.dropped).toEqual([reason]);
	expect(copy.entries.map(({ title }) => title)).toEqual(['Guide good']);
});

test.each<[string, object, string]>([
	['a field of another kind', { title: 7 }, 'title'],
	['an unknown word', { stages: ['dancing'] }, 'stages.0'],
])('drops an entry with %s and names the field, not the text', async (_name, change, field) => {
	const { entries, dropped } = await read(filesOf([guideOf(north, 'start', change)]));

	expect(entries).toEqual([]);
	expect(dropped.at(-1)).toContain(`guides/start: its field “${field}” is not as docs/fields.md says.`);
});

test('passes over fields of a newer engine', async () => {
	const { entries } = await read(filesOf([guideOf(north, 'start', { newField: { a: 1 } })]));

	expect(entries).toHaveLength(1);
});

test('drops a draft', async () => {
	const { entries, dropped } = await read(filesOf([guideOf(north, 'start', { status: 'draft' })]));

	expect(entries).toEqual([]);
	expect(dropped).toContain('guides/start: it is not published.');
});

test.each<[string, (files: SiteFiles) => SiteFiles, string]>([
	['the feed is missing', ({ 'feed.json': _feed, ...files }) => files, 'feed.json answers 404.'],
	[
		'the feed is no feed',
		(files) => ({ ...files, 'feed.json': [] }),
		'feed.json is not what docs/api.md describes',
	],
	[
		'the interface is another',
		(files) => ({ ...files, 'api/guides.json': { apiVersion: '2', collection: 'guides', entries: [] } }),
		'api/guides.json is of another version of the interface; this hub reads version 1.',
	],
])('takes nothing of a site where %s', async (_name, change, message) => {
	await expect(read(change(filesOf([guideOf(north, 'start')])))).rejects.toThrow(message);
});

test('leaves out news that lead elsewhere, and says so', async () => {
	const files = filesOf([guideOf(north, 'start')]);
	const feed = files['feed.json'] as { items: object[] };
	feed.items.push({
		url: 'https://elsewhere.example/',
		title: 'Elsewhere',
		date_published: '2026-01-01T00:00:00Z',
	});

	const { news, dropped } = await read(files);

	expect(news).toHaveLength(1);
	expect(dropped).toEqual(['feed.json: 1 of its items are damaged or lead to another site.']);
});
