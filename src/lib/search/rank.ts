/** One order from two answers: what pages are called, and what stands in them. */
import type { FullTextHit } from './full-text.ts';
import type { Fragment } from './fragment.ts';
import type { QueryPlan } from './plan.ts';
import type { QuickHit } from './quick.ts';
import type { SearchPage } from './record.ts';
import { weights } from './weights.data.ts';

export interface RankedPage {
	page: SearchPage;
	score: number;
	/** The share of what was asked that it answers, 0 to 1. */
	share: number;
	/** Shown first and kept in its place, because its name is what was asked for. */
	pinned: boolean;
	quick: QuickHit | undefined;
	load: (() => Promise<Fragment>) | undefined;
}

/** The answers of the quick index alone that can be shown at once: nothing that comes later moves them. */
export function pickPinned(quick: readonly QuickHit[]): QuickHit[] {
	const { most, named, share } = weights.pinned;
	const least = (quick[0]?.score ?? 0) * share;
	return quick.filter((hit) => hit.named >= named && hit.score >= least).slice(0, most);
}

/** `found` by path. */
export function rankPages(
	plan: QueryPlan,
	quick: readonly QuickHit[],
	full: readonly (FullTextHit & { page: SearchPage })[],
): RankedPage[] {
	const pinned = new Map(pickPinned(quick).map((hit, index) => [hit.page, index]));
	const ranked = new Map<SearchPage, RankedPage>();
	const meet = (page: SearchPage): RankedPage => {
		const known = ranked.get(page) ?? {
			page,
			score: 0,
			share: 0,
			pinned: pinned.has(page),
			quick: undefined,
			load: undefined,
		};
		ranked.set(page, known);
		return known;
	};
	const bestFull = full[0]?.score ?? 1;
	for (const hit of full)
		Object.assign(meet(hit.page), { score: hit.score / bestFull, share: hit.share, load: hit.load });
	const bestQuick = quick[0]?.score ?? 1;
	for (const hit of quick) {
		const known = meet(hit.page);
		known.score += (weights.quick * hit.score) / bestQuick;
		known.share = Math.max(known.share, hit.share);
		known.quick = hit;
	}
	const asked = new Set(plan.ideas.flatMap(({ kinds }) => kinds));
	for (const one of ranked.values())
		one.score *= (weights.kind[one.page.kind] ?? 1) * (asked.has(one.page.kind) ? weights.kindAsked : 1);
	const order = (one: RankedPage) => pinned.get(one.page) ?? pinned.size;
	const all = [...ranked.values()].sort(
		(a, b) => order(a) - order(b) || b.score - a.score || (a.page.path < b.page.path ? -1 : 1),
	);
	const least = weights.leastScore * Math.max(...all.map(({ score }) => score));
	return all.filter(({ share, score, pinned }) => share >= weights.leastShare && (pinned || score >= least));
}
