/** What stands at the head of a run-sheet. */
import { plural } from '#lib/text/count.ts';
import type { SheetGroup } from './sheet.ts';

export function countSteps(groups: readonly SheetGroup[]): number {
	return groups.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** '38 steps, 9 of them on the day of the visit.' */
export function sayLoad(groups: readonly SheetGroup[]): string {
	const all = countSteps(groups);
	const atVisit = groups.find(({ moment }) => moment === 'visit')?.steps.length ?? 0;
	return `${plural(all, 'step')}${atVisit === 0 ? '' : atVisit === all ? ', all on the day of the visit' : `, ${atVisit} of them on the day of the visit`}.`;
}

/** “Your 45 steps from 8 protocols, in the order of the cycle …” */
export function describeSheet(groups: readonly SheetGroup[]): string {
	const protocols = new Set(stepsOf(groups).map(({ reference }) => reference.split('#')[0]));
	return `Your ${plural(countSteps(groups), 'step')} from ${plural(protocols.size, 'protocol')}, in the order of the cycle. Give the day of the visit, and each step that hangs on it gets its date, counted in school days and school weeks. Print it, or save the dates for your calendar.`;
}

export function sheetFacts(groups: readonly SheetGroup[]): { term: string; says: string }[] {
	const steps = stepsOf(groups);
	const core = steps.filter(({ step }) => step.kind === 'core').length;
	const forms = [
		...new Set(steps.flatMap(({ step }) => step.uses).filter((use) => use.startsWith('F'))),
	].sort();
	return [
		{ term: 'Steps', says: `${steps.length}: ${core} core, ${steps.length - core} adaptable` },
		...(forms.length > 0 ? [{ term: 'Forms', says: forms.join(', ') }] : []),
	];
}

function stepsOf(groups: readonly SheetGroup[]) {
	return groups.flatMap(({ steps }) => steps);
}
