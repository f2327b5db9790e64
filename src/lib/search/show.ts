/** How one found page is shown. */
import { stageNumbers } from '#lib/links/stages.ts';
import { stageShortNames, type Stage } from '#schemas/vocabularies.data.ts';
import type { ShownResult } from './answer.ts';
import { markText, showFragment, type Marked } from './excerpt.ts';
import type { QueryPlan } from './plan.ts';
import type { RankedPage } from './rank.ts';
import type { SearchPage, Section } from './record.ts';

/** Results whose text is fetched, about 4 kB each. The others show their summary, where the first index has it. */
const textsShown = 2;
const mostSections = 2;

/** `place` counts from 0 among those that are not pinned. A pinned result may be on the screen already, so it stays as it was shown first. */
export async function showRanked(ranked: RankedPage, plan: QueryPlan, place: number): Promise<ShownResult> {
	const { page, pinned, load, quick } = ranked;
	// What a thing in a list says was sent with its name; the text of a whole list is long.
	const isSaid = page.isList && quick?.sections?.[0]?.says;
	if (!load || isSaid || (page.summary && (pinned || place >= textsShown))) return showNamed(ranked, plan);
	const { sections, excerpt } = showFragment(await load(), page.title, plan.ideas);
	return present(
		page,
		sections.filter((section) => isTelling(section, page)),
		excerpt,
	);
}

/** “At a glance” stands on every page: it says nothing about this one. Where headings were not sent first, all may. */
function isTelling({ id }: Section, { isList, sections }: SearchPage): boolean {
	return isList || sections.length === 0 || sections.some((section) => section.id === id);
}

/** Shows a page by what it is called. */
export function showNamed({ page, quick }: Pick<RankedPage, 'page' | 'quick'>, plan: QueryPlan): ShownResult {
	const alias = quick?.alias === undefined ? undefined : markText(quick.alias, plan.ideas);
	const sections = quick?.sections ?? [];
	// The summary of a list says nothing about the thing in it.
	const says = page.isList && sections[0] ? (sections[0].says ?? '') : page.summary;
	return { ...present(page, sections, markText(says, plan.ideas)), alias };
}

function present(page: SearchPage, sections: readonly Section[], excerpt: Marked): ShownResult {
	const titled = listTitled(page, sections);
	const [inList] = page.isList ? titled : [];
	return {
		path: inList?.path ?? page.path,
		title: inList ? `${page.title}: ${inList.title}` : page.title,
		kind: page.kind,
		code: page.kind === 'evidence' ? '' : page.code,
		facts: [page.facts.replace(/\.$/, ''), sayStage(page)].filter(Boolean).join(' · '),
		excerpt,
		alias: undefined,
		sections: titled.filter((section) => section !== inList).slice(0, mostSections),
	};
}

/** Two sections with one address, or with one title, are one for a reader who chooses between them. */
function listTitled({ path, kind }: SearchPage, sections: readonly Section[]): ShownResult['sections'] {
	const all = sections.map(({ id, title }) => ({
		path: `${path}#${id}`,
		title: kind === 'evidence' ? `Statement ${id.toUpperCase()}` : title,
	}));
	return all.filter(
		(one, index) => all.findIndex((other) => other.path === one.path || other.title === one.title) === index,
	);
}

function sayStage({ belongsTo, kind }: SearchPage): string {
	const [stage] = belongsTo.get('stage') ?? [];
	return stage && kind !== 'stages'
		? `stage ${stageNumbers[stage as Stage]}, ${stageShortNames[stage as Stage].toLowerCase()}`
		: '';
}
