import { expect, test } from 'vitest';
import { sayAge } from '#lib/federation/ages.ts';
import type { SiteCopy } from '#lib/federation/copy.ts';
import { gatherSites, type CopyStore } from '#lib/federation/gather.ts';
import { mergeSites, type SiteState } from '#lib/federation/merge.ts';
import { answerFrom, filesOf, guideOf, north, settingsOf, south } from '../../support/hub-sites.ts';

const now = new Date('2026-11-22T14:05:00Z');
const settings = settingsOf({ id: 'north', address: north }, { id: 'south', address: south });
const files = {
	[north]: filesOf([guideOf(north, 'start')]),
	[south]: filesOf([guideOf(south, 'start'), guideOf(south, 'own')], 'South'),
};

function keep(copies = new Map<string, SiteCopy>()): CopyStore & { copies: Map<string, SiteCopy> } {
	return { copies, read: (id) => copies.get(id), write: (id, copy) => copies.set(id, copy) };
}

function merge(states: readonly SiteState[]) {
	return mergeSites(states, now);
}

test('what is the same on two sites is one entry of both', async () => {
	const hub = merge(await gatherSites(settings, { fetch: answerFrom(files), store: keep(), now }));

	expect(hub.entries.map(({ address, sites }) => [address, sites])).toEqual([
		[`${north}guides/start/`, ['north', 'south']],
		[`${south}guides/own/`, ['south']],
	]);
	expect(hub.news.map(({ address }) => address)).not.toContain(`${south}guides/start/`);
});

test('a site that is down is shown from its last good copy, with its age', async () => {
	const store = keep();
	const earlier = new Date('2026-11-19T09:00:00Z');
	await gatherSites(settings, { fetch: answerFrom(files), store, now: earlier });

	const hub = merge(
		await gatherSites(settings, { fetch: answerFrom({ [north]: files[north]! }), store, now }),
	);

	expect(hub.sites[1]).toMatchObject({ name: 'South', entries: 2, why: 'index.json could not be reached.' });
	expect(sayAge(hub.sites[1]!.read!, hub.made)).toBe('3 days ago');
	expect(hub.sites[0]).not.toHaveProperty('why');
});

test('a site that was never reached is named, and the others are there', async () => {
	const hub = merge(
		await gatherSites(settings, { fetch: answerFrom({ [north]: files[north]! }), store: keep(), now }),
	);

	expect(hub.sites[1]).toEqual({
		id: 'south',
		name: 'south',
		entries: 0,
		dropped: 0,
		why: 'index.json could not be reached.',
	});
	expect(hub.entries).toHaveLength(1);
});

test('a copy of another address is not taken', async () => {
	const store = keep();
	await gatherSites(settings, { fetch: answerFrom(files), store, now });
	const moved = settingsOf({ id: 'south', address: 'https://other.example/' });

	const [state] = await gatherSites(moved, { fetch: answerFrom({}), store, now });

	expect(state).not.toHaveProperty('copy');
});

test('sites of one name are told apart', async () => {
	const same = { ...files, [south]: filesOf([]) };

	const hub = merge(await gatherSites(settings, { fetch: answerFrom(same), store: keep(), now }));

	expect(hub.sites.map(({ name }) => name)).toEqual([
		'North (north.example/knowledge)',
		'North (south.example)',
	]);
});

test.each([
	['2026-11-22T00:01:00Z', 'today'],
	['2026-11-21T23:59:00Z', 'yesterday'],
	['2026-10-23T12:00:00Z', '30 days ago'],
	['2026-11-23T00:00:00Z', 'today'],
])('%s was %s', (read, age) => {
	expect(sayAge(read, now.toISOString())).toBe(age);
});
