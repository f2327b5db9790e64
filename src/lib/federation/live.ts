/** Other sites searched from this one while somebody reads: what of their indexes is used, and one list of what they find. */
import type { ShownResult } from '#lib/search/answer.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import { withBase } from '#lib/links/paths.ts';
import { capitalise, inList, inWords, plural } from '#lib/text/count.ts';
import { NotTaken } from './download.ts';
import { isBelow } from './is-below.ts';

export interface OtherSiteAddress {
	name: string;
	/** With a slash at the end. */
	address: string;
}

/** How a site stands with the latest search. `why` ends the sentence “It is left out: …”. */
export type LiveState =
	| { kind: 'waiting' }
	| { kind: 'found'; total: number; namesOnly: boolean }
	| { kind: 'failed'; why: string };

/** @throws NotTaken for anything but a first index of the version that `own` has. */
export function judgeIndex(value: unknown, own: FirstIndex): FirstIndex {
	const first = value as FirstIndex | null;
	if (!Array.isArray(first?.pages?.path)) throw new NotTaken('its search index is something else.');
	if (first.format !== own.format || first.engine.version !== own.engine.version)
		throw new NotTaken('its search index is of another version of the program.');
	return first;
}

/**
 * Places of the pages that `own` has too. The facts tell a copy that a partnership has adapted from the shared one; the
 * text cannot, because the same page names the accounts that each site has.
 */
export function listSamePages(other: FirstIndex, own: FirstIndex): number[] {
	const keysOf = ({ pages: { path, title, facts } }: FirstIndex) =>
		path.map((_path, place) => [path[place], title[place], facts[place]].join('\n'));
	const known = new Set(keysOf(own));
	return keysOf(other).flatMap((key, place) => (known.has(key) ? [place] : []));
}

export interface SiteFound extends OtherSiteAddress {
	results: readonly ShownResult[];
}

/**
 * The best of each site, then the second of each, and so on: the scores of two indexes cannot be compared. What came in
 * a later round stands after all of an earlier one, so that nothing moves. What reads the same on several sites is one
 * result, of the first. A link that leads away from its site is left out.
 */
export function mergeFound(rounds: readonly (readonly SiteFound[])[]): ShownResult[] {
	const merged = new Map<string, { result: ShownResult; names: string[] }>();
	for (const { site, result } of rounds.flatMap(takeTurns)) {
		const key = JSON.stringify(result);
		const known = merged.get(key);
		if (known) known.names.push(site.name);
		else if (isBelow(withBase(site.address, result.path), site.address))
			merged.set(key, { result: makeAbsolute(result, site.address), names: [site.name] });
	}
	return [...merged.values()].map(({ result, names }) => ({
		...result,
		facts: [inList(names), result.facts].filter(Boolean).join(' · '),
	}));
}

function takeTurns(sites: readonly SiteFound[]): { site: SiteFound; result: ShownResult }[] {
	const most = Math.max(0, ...sites.map(({ results }) => results.length));
	return Array.from({ length: most }, (_, place) =>
		sites.flatMap((site) => (site.results[place] ? [{ site, result: site.results[place] }] : [])),
	).flat();
}

function makeAbsolute(result: ShownResult, address: string): ShownResult {
	const sections = result.sections
		.map(({ path, title }) => ({ path: withBase(address, path), title }))
		.filter(({ path }) => isBelow(path, address));
	return { ...result, path: withBase(address, result.path), sections };
}

/** “Northern schools: 4 pages.” */
export function sayLiveState(name: string, state: LiveState): string {
	if (state.kind === 'waiting') return `${name}: still looking.`;
	if (state.kind === 'failed') return `${name} is left out: ${state.why}`;
	const count = state.total === 0 ? 'nothing' : plural(state.total, 'page');
	return `${name}: ${count}${state.namesOnly ? ', by titles and summaries alone' : ''}.`;
}

/** All of them in one line: “7 pages on the other sites, below. One site is left out.” */
export function sayLiveStates(states: readonly LiveState[]): string {
	if (states.some(({ kind }) => kind === 'waiting')) return 'Looking on the other sites.';
	const total = states.reduce((sum, state) => sum + (state.kind === 'found' ? state.total : 0), 0);
	const failed = states.filter(({ kind }) => kind === 'failed').length;
	const missing =
		failed > 0 ? ` ${capitalise(inWords(failed))} ${failed === 1 ? 'site is' : 'sites are'} left out.` : '';
	const found =
		total === 0 ? 'Nothing on the other sites.' : `${plural(total, 'page')} on the other sites, below.`;
	return found + missing;
}
