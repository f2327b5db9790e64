/**
 * The page `docs/fields.md`: every field that an author may write, with its description. It is read from the schemas,
 * so that it cannot fall behind them; `tests/unit/docs` says when the page has to be written again.
 */
import { z } from 'zod';
import { fileKinds, schemas, type CollectionName } from '#schemas/collections.ts';
import { entryFields, fact } from '#schemas/shared.ts';
import { capitalise } from '#lib/text/count.ts';
import { choicesOf, describeValue, findFact, type Shape } from './value-words.ts';

/** A set of fields that stands in one place of a file. */
interface Block {
	/** Empty for the fields of the file itself. */
	place: string;
	/** More than one where the kind of a block decides what it may hold. */
	shapes: readonly Shape[];
}

const head = `# Every field, by collection

This page is made from the program’s own rules. Do not edit it: change \`src/schemas\`, then run \`node scripts/run.mjs fields\`. How to write an entry, step by step, stands in [publishing.md](publishing.md).

“Needed” says whether the check refuses a file without the field. A field that is not needed is left out, never left empty. A block is a group of fields, each on a line of its own, further in than the field that holds them.

`;

/** The whole page. */
export function writeFieldReference(): string {
	const entry = readShape(z.strictObject(entryFields));
	const shared = [
		`## Fields of every entry\n\nCase studies, decisions, protocols, forms, session plans, maps and guides all have these.\n\n${writeShape(entry)}`,
		`## A fact\n\nWhere a field below says “fact”, write the words \`not stated\`, or these fields.\n\n${writeShape(choicesOf(readShape(fact(z.any()))).find(({ type }) => type === 'object')!)}`,
	];
	const collections = (Object.keys(schemas) as CollectionName[]).map(writeCollection);
	return `${head}${[...shared, ...collections].join('\n')}`;
}

export function readShape(schema: z.ZodType): Shape {
	return z.toJSONSchema(schema, { io: 'input' });
}

function writeCollection(name: CollectionName): string {
	const shape = readShape(schemas[name]);
	const isEntry = Object.keys(entryFields).every((key) => Object.hasOwn(shape.properties!, key));
	const own = Object.entries(shape.properties!).filter(
		([key]) => !isEntry || !Object.hasOwn(entryFields, key),
	);
	const files = fileKinds[name].map((ending) => `\`.${ending}\``).join(' or ');
	const where = fileKinds[name].includes('yaml' as never)
		? 'the whole file is fields'
		: 'the fields stand between the two lines of `---`, the text below them';
	const more = isEntry ? ' Its files have the [fields of every entry](#fields-of-every-entry) too.' : '';
	return `## ${capitalise(name.replace('-', ' '))}\n\nFolder \`src/content/${name}\`, files in ${files}: ${where}.${more}\n\n${writeShape({ ...shape, properties: Object.fromEntries(own) })}`;
}

/** The table of a shape, then the tables of the blocks within it. */
export function writeShape(shape: Shape): string {
	const written = new Map<string, string>();
	const waiting: Block[] = [{ place: '', shapes: [shape] }];
	const tables: string[] = [];
	for (let block = waiting.shift(); block; block = waiting.shift()) {
		const title = block.place && `Within ${block.place}`;
		const content = JSON.stringify(block.shapes);
		const same = written.get(content);
		if (same) {
			tables.push(`${title}: the same fields as within ${same}.\n`);
			continue;
		}
		written.set(content, block.place);
		tables.push(`${title && `${title}:\n\n`}${writeTable(block.shapes)}`);
		waiting.unshift(...findBlocks(block));
	}
	return tables.join('\n');
}

function writeTable(shapes: readonly Shape[]): string {
	const rows = listNames(shapes).map((name) => {
		const holders = shapes.filter(({ properties }) => properties?.[name]);
		const fields = holders.map(({ properties }) => properties![name] as Shape);
		const kinds = holders.length < shapes.length ? ` Only for ${holders.map(kindOf).join(', ')}.` : '';
		const needed = holders.every(({ required }) => required?.includes(name))
			? 'yes'
			: describeDefault(fields[0]!);
		return `| \`${name}\` | ${describeField(fields)}${kinds} | ${name === 'kind' && fields.length > 1 ? 'one of these words' : describeValue(fields[0]!)} | ${needed} |`;
	});
	return `${['| Field | What it is | What to write | Needed |', '| - | - | - | - |', ...rows].join('\n')}\n`;
}

/** The kinds of a block each have a description of their own. */
function describeField(fields: readonly Shape[]): string {
	if (fields.length > 1 && fields.every((field) => field.const !== undefined))
		return fields.map((field) => `\`${field.const}\`: ${field.description}`).join(' ');
	return fields[0]!.description ?? '';
}

function describeDefault({ default: value }: Shape): string {
	return typeof value === 'string' ? `no; \`${value}\` otherwise` : 'no';
}

function findBlocks({ place, shapes }: Block): Block[] {
	return listNames(shapes).flatMap((name) => {
		const field = shapes.map(({ properties }) => properties?.[name]).find(Boolean) as Shape;
		const inner = field.type === 'array' ? (field.items as Shape) : field;
		const blocks = findFact(inner) ? [] : choicesOf(inner).filter(({ type }) => type === 'object');
		return blocks.length > 0
			? [{ place: `${place && `${place} → `}\`${name}\``, shapes: blocks.map(withoutDescription) }]
			: [];
	});
}

function withoutDescription({ description: _description, ...shape }: Shape): Shape {
	return shape;
}

function listNames(shapes: readonly Shape[]): string[] {
	return [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function kindOf({ properties }: Shape): string {
	return `\`${(properties?.['kind'] as Shape | undefined)?.const}\``;
}
