/** Writes fields as YAML, with what each is for above it, and the fields that may be left out as comments. */
import type { Shape } from '#lib/docs/value-words.ts';
import { choicesOf } from '#lib/docs/value-words.ts';
import type { Sample } from './sample.ts';

type Fields = Record<string, Sample>;

interface Place {
	indent: string;
	/** Only the first block of a list is explained: the others are like it. */
	explain: boolean;
}

export function writeFields(
	shape: Shape,
	value: Fields,
	{ indent, explain }: Place = { indent: '', explain: true },
): string[] {
	return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
		const field = inner as Shape;
		const about = field.description ?? '';
		if (!Object.hasOwn(value, name))
			return explain ? [`${indent}# May be added: “${name}”. ${about}`.trimEnd()] : [];
		return [
			...(explain && about ? [`${indent}# ${about}`] : []),
			...writeField(name, { field, value: value[name]! }, { indent, explain }),
		];
	});
}

function writeField(
	name: string,
	{ field, value }: { field: Shape; value: Sample },
	{ indent, explain }: Place,
): string[] {
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		if (!value.some(isBlock))
			return [
				`${indent}${name}: [${value.map((one) => writeScalar(one)).join(', ')}]${explain ? askChoice(field.items as Shape) : ''}`,
			];
		const item = blockOf(field.items as Shape);
		return [
			`${indent}${name}:`,
			...value.flatMap((one, index) =>
				asItem(
					writeFields(item, one as Fields, { indent: `${inner}  `, explain: explain && index === 0 }),
					inner,
				),
			),
		];
	}
	if (isBlock(value))
		return [`${indent}${name}:`, ...writeFields(blockOf(field), value, { indent: inner, explain })];
	const chosen = value === 'draft' || !explain ? '' : askChoice(field);
	return [`${indent}${name}: ${writeScalar(value)}${chosen}`];
}

/** Of several words, the first stands there only so that there is one. */
function askChoice({ enum: words }: Shape): string {
	return words && words.length > 1 ? ` # To decide: ${words.join(', ')}` : '';
}

/** The first line that is no comment begins with the hyphen. */
function asItem(lines: readonly string[], indent: string): string[] {
	const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
	return lines.map((line, index) => (index === first ? `${indent}- ${line.trimStart()}` : line));
}

/** Of several shapes, the one with fields. */
function blockOf(shape: Shape): Shape {
	return choicesOf(shape).find(({ properties }) => properties) ?? shape;
}

function isBlock(value: Sample): value is Fields {
	return typeof value === 'object' && !Array.isArray(value);
}

/** A string of JSON is one of YAML too; plain words and dates need no quotes. */
function writeScalar(value: Sample): string {
	const plain = typeof value === 'string' && /^(?:[A-Za-z][\w#-]*|\d{4}-\d\d-\d\d)$/.test(value);
	return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : JSON.stringify(value);
}
