/** What may be written into a field, in words for somebody who does not program, from its JSON Schema. */
import type { z } from 'zod';

export type Shape = z.core.JSONSchema.JSONSchema;

/** What `.meta({ reference })` says of a field in `src/schemas/shared.ts`. */
const references: Record<string, string> = {
	statement: 'code of a statement, such as B25',
	entry: 'code of an entry, such as F04',
	step: 'protocol and step, such as P08#same-day-report',
	'entry-or-step': 'code of an entry, such as F04, or a step, such as P08#same-day-report',
	partnerships: 'file name in src/content/partnerships, without .yaml',
	sources: 'file name in src/content/sources, without .yaml',
};

/** A pattern is told by an example of it. Codes need none: each says its own in its description. */
const examples: readonly (readonly [example: string, words: string])[] = [
	['same-day-report', 'short name in small letters, such as same-day-report'],
	['08:30', "time in quotes, such as `'08:30'`"],
	['#17213a', "colour in quotes, such as `'#17213a'`"],
	['1.0', "version in quotes, such as `'1.0'`"],
	['A', 'one capital letter'],
	['H01', 'code, such as H01'],
];

export function describeValue(shape: Shape): string {
	const fact = findFact(shape);
	if (fact) return `fact: ${describeValue(fact)}`;
	const choices = choicesOf(shape);
	if (choices.length > 1) {
		const words = choices.map(describeValue);
		return [...new Set(words)].join(', or ');
	}
	if (shape.const !== undefined) return `\`${shape.const}\``;
	if (shape.enum) return `one of ${shape.enum.map((word) => `\`${word}\``).join(', ')}`;
	switch (shape.type) {
		case 'array':
			return describeList(shape);
		case 'object':
			return 'block, see below';
		case 'integer':
			return `whole number${describeRange(shape)}`;
		case 'boolean':
			return '`true` or `false`';
		case undefined:
			return 'what the field asks for';
		default:
			return describeText(shape);
	}
}

/** The kind of value that a fact holds; undefined where the field is none. */
export function findFact(shape: Shape): Shape | undefined {
	return choicesOf(shape)
		.map(({ properties }) => properties)
		.find((properties) => properties?.['value'] && properties['from'])?.['value'] as Shape | undefined;
}

/** The shapes that a value may have. */
export function choicesOf(shape: Shape): readonly Shape[] {
	return shape.anyOf ?? shape.oneOf ?? [shape];
}

function describeList(shape: Shape): string {
	const items = shape.items as Shape;
	const { minItems: least = 0, maxItems: most } = shape;
	const count =
		most === undefined
			? least > 0
				? `, at least ${least}`
				: ''
			: least === most
				? `, exactly ${most}`
				: `, ${least} to ${most}`;
	const blocks = choicesOf(items).every(({ type }) => type === 'object');
	return blocks ? `list of blocks${count}, see below` : `list${count}; each: ${describeValue(items)}`;
}

function describeRange({ minimum, maximum }: Shape): string {
	const least = minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
	const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
	if (least === undefined) return most === undefined ? '' : `, ${most} at most`;
	return most === undefined ? `, at least ${least}` : `, ${least} to ${most}`;
}

function describeText({ reference, format, pattern, maxLength }: Shape): string {
	if (typeof reference === 'string') return references[reference] ?? reference;
	if (format === 'date') return 'date, such as 2026-03-31';
	if (format === 'uri') return 'full address, such as https://alongside.example';
	if (pattern) return examples.find(([example]) => new RegExp(pattern).test(example))?.[1] ?? 'code';
	return maxLength === undefined ? 'words' : `words, up to ${maxLength} characters`;
}
