/**
 * Walks the data of a file and its schema side by side, and gathers the values whose schema says what they are:
 * links to something else (`.meta({ reference })`) and words that a reader sees. Data that does not fit is passed over.
 */
import { z } from 'zod';
import { schemas } from '#schemas/collections.ts';
import type { ParsedFile } from './front-matter.ts';
import type { SourceFile } from './source-entry.ts';

export type ReferenceKind = 'entry' | 'step' | 'entry-or-step' | 'statement' | 'partnerships' | 'sources';

export interface TextField {
	path: PropertyKey[];
	value: string;
}

export interface ReferenceField extends TextField {
	kind: ReferenceKind;
}

export interface Fields {
	references: ReferenceField[];
	texts: TextField[];
}

const cache = new WeakMap<ParsedFile, Fields>();

export function readFields(file: SourceFile): Fields {
	const known = cache.get(file.parsed);
	if (known) return known;
	const fields: Fields = { references: [], texts: [] };
	const whole = { schema: schemas[file.collection], value: file.parsed.data, path: [] };
	walkFields(whole, ({ schema, value, path }) => {
		if (typeof value !== 'string') return;
		const kind = z.globalRegistry.get(schema)?.['reference'] as ReferenceKind | undefined;
		if (kind && z.safeParse(schema, value).success) fields.references.push({ path, value, kind });
		else if (isWords(schema)) fields.texts.push({ path, value });
	});
	cache.set(file.parsed, fields);
	return fields;
}

export interface FieldVisit {
	/** For `visit`: the schema of the value itself, never a default, an optional or a union. */
	schema: z.core.$ZodType;
	value: unknown;
	path: PropertyKey[];
}

/** Calls `visit` with every value that the schema knows, containers before what they hold. */
export function walkFields({ schema, value, path }: FieldVisit, visit: (field: FieldVisit) => void): void {
	const fitting = findShape(schema, value);
	if (!fitting) return;
	visit({ schema: fitting, value, path });
	const { def } = (fitting as z.core.$ZodTypes)._zod;
	if (def.type === 'object' && isRecord(value)) {
		for (const [key, inner] of Object.entries(def.shape)) {
			if (value[key] !== undefined)
				walkFields({ schema: inner, value: value[key], path: [...path, key] }, visit);
		}
	} else if (def.type === 'array' && Array.isArray(value)) {
		value.forEach((item, index) =>
			walkFields({ schema: def.element, value: item, path: [...path, index] }, visit),
		);
	}
}

/** The schema that describes `value`, without wrappers, and of several allowed shapes the one it has. */
export function findShape(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'optional':
		case 'default':
			return findShape(def.innerType, value);
		case 'union':
			return def.options
				.map((option) => findShape(option, value))
				.find((option) => option && hasShape(option, value));
		default:
			return schema;
	}
}

function hasShape(schema: z.core.$ZodType, value: unknown): boolean {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case 'object':
			return (
				isRecord(value) &&
				Object.entries(def.shape).every(
					([key, inner]) => !isLiteral(inner) || z.safeParse(inner, value[key]).success,
				)
			);
		case 'array':
			return Array.isArray(value);
		default:
			return z.safeParse(schema, value).success;
	}
}

function isLiteral(schema: z.core.$ZodType): boolean {
	return (schema as z.core.$ZodTypes)._zod.def.type === 'literal';
}

/** Text for readers, unlike codes, dates and short names, has no pattern. */
function isWords(schema: z.core.$ZodType): boolean {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	if (def.type !== 'string' || ('format' in def && def.format)) return false;
	return !def.checks?.some((check) => check._zod.def.check === 'string_format');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
