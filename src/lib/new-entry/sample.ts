/** A value that fits a field of a schema, with a gap wherever only an author knows what to write. */
import { writeGap } from '#lib/content/gaps.ts';
import { choicesOf, type Shape } from '#lib/docs/value-words.ts';

export type Sample = string | number | boolean | Sample[] | { [field: string]: Sample };

/** What a sample may name: things that exist. By the kind of reference. */
export type Examples = Readonly<Record<string, string>>;

export function makeSample(shape: Shape, examples: Examples): Sample {
	const about = shape.description ?? 'your words';
	const reference = (shape as { reference?: string }).reference;
	if (reference && examples[reference]) return examples[reference];
	if (shape.const !== undefined) return shape.const as Sample;
	if (shape.enum) return shape.enum[0] as Sample;
	const choices = choicesOf(shape);
	if (choices.length > 1) {
		const plain = choices.find((choice) => choice.const !== undefined);
		return makeSample(plain ?? { ...choices[0], description: about }, examples);
	}
	switch (shape.type) {
		case 'array': {
			const item = shape.items as Shape;
			return Array.from({ length: shape.minItems ?? 0 }, () =>
				makeSample(item.type === 'string' ? { description: about, ...item } : item, examples),
			);
		}
		case 'object':
			return Object.fromEntries(
				(shape.required ?? []).map((name) => [name, makeSample(shape.properties![name] as Shape, examples)]),
			);
		case 'integer':
		case 'number':
			return Math.max(shape.minimum ?? 1, 1);
		case 'boolean':
			return false;
		default:
			return makeText(shape, { about, today: examples['today'] ?? '' });
	}
}

function makeText(shape: Shape, { about, today }: { about: string; today: string }): string {
	if (shape.format === 'date') return today;
	const pattern = shape.pattern === undefined ? undefined : new RegExp(shape.pattern);
	const fitting = pattern && ['to-write', '1.0', '09:00'].find((word) => pattern.test(word));
	if (fitting) return fitting;
	const gap = writeGap('write', about.replace(/[[\]\\]/g, '').replace(/\.$/, ''));
	return gap.length <= (shape.maxLength ?? Infinity) ? gap : writeGap('write', 'this');
}
