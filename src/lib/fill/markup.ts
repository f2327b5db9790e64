/** Which control a field gets on a page, and what a screen reader is told with it. */
import type { Field, SimpleField } from '#lib/documents/document.ts';

type Control = 'line' | 'area' | 'date' | 'select' | 'radios' | 'boxes' | 'tick';

const mostRadios = 4;

/**
 * A choice that the form needs, of few options, shows them all. Any other is a list to choose from, because a radio
 * button cannot be taken back.
 */
export function controlOf(field: SimpleField): Control {
	if (field.kind === 'choice' || field.kind === 'rating') {
		const few = field.required && (field.kind === 'rating' || field.options.length <= mostRadios);
		return few ? 'radios' : 'select';
	}
	return fixedControls[field.kind];
}

const fixedControls = {
	text: 'line',
	number: 'line',
	'long-text': 'area',
	date: 'date',
	several: 'boxes',
	tick: 'tick',
} as const satisfies Partial<Record<Field['kind'], Control>>;

/** Whether a field has several controls, which its label names together. */
export function isGroup(field: Field): boolean {
	return 'options' in field && controlOf(field) !== 'select';
}

/** An example beside a control that shows what may be chosen would only be in the way. */
export function needsExample({ kind, example }: Field): boolean {
	return example !== undefined && !['choice', 'rating', 'date', 'tick'].includes(kind);
}

/** The ids of what is said about a control, in the order in which it is read out. */
export function describedBy(at: string, field: Field): string {
	const said = [
		'error',
		...('columns' in field ? [] : ['name']),
		...(field.hint ? ['hint'] : []),
		...(needsExample(field) ? ['eg'] : []),
	];
	return said.map((part) => `${at}-${part}`).join(' ');
}
