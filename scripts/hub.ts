/**
 * One site over many: `npm run hub -- --sites <sites.yaml> --out <folder>`. Exit code 0: every site is there as it is
 * now. 1: the hub was made, but something was left out or is older. 2: nothing was made.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherSites } from '#lib/federation/gather.ts';
import { mergeSites, type SiteState } from '#lib/federation/merge.ts';
import { readHubSettings } from '#lib/federation/settings.ts';
import { buildSite } from './commands/build-site.ts';
import { endWith } from './commands/end-with.ts';
import { isPlaceForHub, openCopies, writeHub } from './commands/hub-files.ts';
import { refuse } from './commands/private-places.ts';
import { refuseMissing } from './commands/usage.ts';

const root = resolve(import.meta.dirname, '..');
const kept = resolve(root, '.cache/hub');

const text = { type: 'string' } as const;
const options = {
	sites: text,
	out: text,
	cache: { ...text, default: resolve(kept, 'copies') },
	base: { ...text, default: '/' },
};

await endWith('hub', async () => {
	const { values } = parseArgs({ options });
	const { sites, out } = values;
	if (!sites || !out) refuseMissing(sites ? '--out' : '--sites', 'hub');
	return makeHub({ ...values, sites, out: resolve(out) });
});

interface HubFlags {
	sites: string;
	out: string;
	cache: string;
	base: string;
}

async function makeHub({ sites, out, cache, base }: HubFlags): Promise<number> {
	checkPlaces(sites, out);
	const { settings, refused, mistakes } = readHubSettings(readFileSync(sites, 'utf8'), sites);
	for (const mistake of mistakes) console.error(mistake);
	if (!settings) return 2;
	for (const { why } of refused) console.error(why);
	const now = new Date();
	const store = openCopies(resolve(cache));
	const states = await gatherSites(settings, { fetch, store, now });
	for (const state of states) console.error(tellState(state));
	if (!states.some((state) => 'copy' in state)) {
		console.error('No site could be read, so there is no hub to make.');
		return 2;
	}
	process.env['ALONGSIDE_HUB'] = resolve(kept, 'hub.jsonl');
	writeHub(process.env['ALONGSIDE_HUB'], mergeSites(states, now), store);
	if ((await buildSite({ base, out })) !== 0) return 2;
	const isWhole =
		refused.length === 0 &&
		states.every((state) => !state.why && 'copy' in state && state.copy.dropped.length === 0);
	return isWhole ? 0 : 1;
}

function checkPlaces(sites: string, out: string): void {
	if (!existsSync(sites))
		refuse({
			rule: 'file-missing',
			where: sites,
			why: 'There is no such file.',
			fix: 'Write the list of sites first: docs/federation.md shows one.',
		});
	if (!isPlaceForHub(out))
		refuse({
			rule: 'folder-exists',
			where: out,
			why: 'It holds something else, and making the hub would remove it.',
			fix: 'Give an empty folder, or that of an earlier hub.',
		});
}

function tellState(state: SiteState): string {
	if (!('copy' in state)) return `${state.id}: left out. ${state.why}`;
	const { entries, dropped, read } = state.copy;
	const older = state.why ? ` The last good copy, of ${read.slice(0, 10)}, is used: ${state.why}` : '';
	return [
		`${state.id}: ${entries.length} entries.${older}`,
		...dropped.map((one) => `  left out: ${one}`),
	].join('\n');
}
