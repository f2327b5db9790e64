/** What an author has answered about something that is not in the account: as a rule, a slip of the pen. */
import type { Block } from './content.ts';
import { normalise } from './headings.ts';
import type { HeldBack } from './hold-back.ts';
import type { Answers } from './import-account.ts';
import { opening } from './sections.ts';
import { unfoldTables } from './unfold-tables.ts';

/** One sentence for each. `held`: the names that were found. */
export function findUnusedAnswers(
	{ places, names }: Pick<Answers, 'places' | 'names'>,
	blocks: readonly Block[],
	held: readonly HeldBack[],
): string[] {
	const lines = unfoldTables(blocks).map((block) => (block.kind === 'table' ? '' : normalise(block.text)));
	const headings = new Set([...lines, normalise(opening)]);
	const known = new Set(held.flatMap(({ label, words }) => [label, words.toLowerCase()]));
	return [
		...[...places.keys()]
			.filter((heading) => !headings.has(heading))
			.map((heading) => `No heading “${heading}” was found, so nothing was placed.`),
		...[...names.keys()]
			.filter((name) => !known.has(name))
			.map((name) => `“${name}” was not found as a name, so nothing was put in its place.`),
	];
}
