/**
 * One site over many: `npm run hub -- --sites <sites.yaml> --out <folder>`. Exit code 0: every site is there as it is
 * now. 1: the hub was made, but something was left out or is older. 2: nothing was made.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherSites } from '#lib/federation/gather.ts';
import { mergeSites, type SiteState } from '#lib/federation/merge.ts';
import { readHubSettings } from '#lib/federation/settings.ts';
import { buildSite } from './commands/build-site.ts';
import { isPlaceForHub, openCopies, writeHub } from './commands/hub-files.ts';
import { tellUsage } from './commands/usage.ts';

const root = resolve(import.meta.dirname, '..');
const kept = resolve(root, '.cache/hub');

try {
	const { values } = parseArgs({
		options: {
			sites: { type: 'string' },
			out: { type: 'string' },
			cache: { type: 'string', default: resolve(kept, 'copies') },
			base: { type: 'string', default: '/' },
		},
	});
	if (values.sites && values.out)
		process.exitCode = await makeHub({ ...values, sites: values.sites, out: values.out });
	else throw new Error(tellUsage('hub'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

async function makeHub(flags: { sites: string; out: string; cache: string; base: string }): Promise<number> {
	const out = resolve(flags.out);
	if (!isPlaceForHub(out))
		throw new Error(
			`${flags.out} holds something else, and making the hub would remove it. Give an empty folder.`,
		);
	const { settings, refused, mistakes } = readHubSettings(readFileSync(flags.sites, 'utf8'), flags.sites);
	if (!settings) throw new Error(mistakes.join('\n'));
	for (const { why } of refused) console.error(why);
	const now = new Date();
	const store = openCopies(resolve(flags.cache));
	const states = await gatherSites(settings, { fetch, store, now });
	for (const state of states) console.error(tellState(state));
	if (!states.some((state) => 'copy' in state))
		throw new Error('No site could be read, so there is no hub to make.');
	process.env['ALONGSIDE_HUB'] = resolve(kept, 'hub.jsonl');
	writeHub(process.env['ALONGSIDE_HUB'], mergeSites(states, now), store);
	if ((await buildSite({ base: flags.base, out })) !== 0) return 2;
	const isWhole =
		refused.length === 0 &&
		states.every((state) => !state.why && 'copy' in state && state.copy.dropped.length === 0);
	return isWhole ? 0 : 1;
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
