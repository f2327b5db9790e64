/** Reasons and open questions as blocks, with the mark that says what each rests on. */
import { basisOf } from '#lib/trail/basis.ts';
import type { Reason } from '#schemas/shared.ts';
import type { Basis } from '#schemas/vocabularies.data.ts';
import { makeRuns, type DocumentContext } from './context.ts';
import type { Block, Step } from './document.ts';
import { markWords } from './wording.ts';

export const marks = { source: 'S', practice: 'P', ours: 'O' } as const satisfies Record<Basis, string>;

export function asidesOf(reasons: readonly Reason[], context: DocumentContext): Step['asides'] {
	return reasons.map(({ from, says }) => ({ mark: marks[basisOf(from)], runs: makeRuns(says, context) }));
}

export function blocksOfReasons(
	title: string,
	reasons: readonly Reason[],
	context: DocumentContext,
): Block[] {
	const items = asidesOf(reasons, context).map(({ mark, runs }) => ({ term: markWords[mark!], runs }));
	return [
		{ kind: 'heading', level: 2, text: title },
		{ kind: 'facts', items },
	];
}
