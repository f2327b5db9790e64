import type { EntryLink } from './knowledge.ts';
import { stages, type Stage } from '#schemas/vocabularies.data.ts';

/** Entries under their main stage, in the order of the cycle; stages without entries are left out. */
export function groupByStage(entries: Iterable<EntryLink>): { stage: Stage; entries: EntryLink[] }[] {
	const groups = Map.groupBy(entries, (entry) => entry.stages[0]!);
	return (Object.keys(stages) as Stage[]).flatMap((stage) => {
		const group = groups.get(stage);
		return group ? [{ stage, entries: group }] : [];
	});
}
