/** Sites for a hub, made in memory: what each answers at each address. */
import { writeCollection } from '#lib/feeds/api.ts';
import type { Fetch } from '#lib/federation/download.ts';
import { hubSchema, type HubSettings } from '#schemas/hub.ts';

export const north = 'https://north.example/knowledge/';
export const south = 'https://south.example/';

/** An entry of a data file. `from` is how the address of the site begins. */
export function guideOf(from: string, id: string, change: object = {}) {
	const data = {
		code: 'G01',
		title: `Guide ${id}`,
		summary: 'A **short** summary of the guide.',
		status: 'published',
		stages: ['review'],
		audiences: ['headteacher'],
		themes: ['writing'],
		readingMinutes: 5,
		carry: ['Be there.', 'Listen.', 'Write.'],
		reasons: [{ from: 'ours', says: 'We think so.' }],
		searchTerms: [],
		related: [],
		aliases: [],
		earlierParts: [],
		reviewed: '2026-01-01',
		reviewBy: '2027-01-01',
		changes: [{ version: '1.0', date: '2026-01-01', note: 'First published.' }],
		...change,
	};
	return { id, address: `${from}guides/${id}/`, data, body: '## Begin\n\nRead **this** first.' };
}

/** By the path below the site’s address. */
export type SiteFiles = Record<string, unknown>;

export function filesOf(entries: readonly object[], name = 'North'): SiteFiles {
	return {
		'api/index.json': {
			apiVersion: '1',
			name,
			licence: 'CC BY 4.0',
			collections: [{ name: 'guides' }, { name: 'evidence' }],
		},
		'api/guides.json': JSON.parse(writeCollection('guides', entries as never, 'CC BY 4.0')) as unknown,
		'feed.json': {
			version: 'https://jsonfeed.org/version/1.1',
			items: (entries as { address: string; data: { title: string } }[]).map(({ address, data }) => ({
				url: address,
				title: data.title,
				date_published: '2026-01-01T00:00:00Z',
			})),
		},
	};
}

/** A value that is a Response, or makes one, is answered as it is; anything else as JSON. */
export function answerFrom(sites: Record<string, SiteFiles>): Fetch {
	return (address) => {
		for (const [from, files] of Object.entries(sites)) {
			if (!address.startsWith(from)) continue;
			const found = files[address.slice(from.length)];
			if (found === undefined) return Promise.resolve(new Response('', { status: 404 }));
			return Promise.resolve(
				typeof found === 'function' ? (found as () => Response)() : Response.json(found),
			);
		}
		return Promise.reject(new TypeError('fetch failed'));
	};
}

export function settingsOf(...sites: object[]): HubSettings {
	return hubSchema.parse({ sites });
}
