import type { Field } from '#schemas/proforma.ts';
import { plural } from './count.ts';

const kinds: Record<Field['kind'], string> = {
	text: 'One line',
	'long-text': 'Several lines',
	date: 'A date',
	number: 'A number',
	tick: 'A tick box',
	choice: 'One of',
	several: 'Any of',
	rating: 'A scale',
	rows: 'A table',
	'two-column': 'Two columns',
};

/** What goes into a field, in words: “One of: question, strength, note. Needed.” */
export function describeField(field: Field): string {
	const options = 'options' in field ? `: ${field.options.join(', ')}` : '';
	const rows =
		'rows' in field
			? `, ${plural(field.rows, 'row')} on paper${field.most ? `, ${field.most} at most` : ''}`
			: '';
	const unit = field.kind === 'number' && field.unit ? ` (${field.unit})` : '';
	return `${kinds[field.kind]}${options}${rows}${unit}${field.required ? '. Needed' : ''}.`;
}
