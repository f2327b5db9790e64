/** Fits every file to the schema of its collection; the checks that need typed data see only what fits. */
import { z } from 'zod';
import { schemas } from '#schemas/collections.ts';
import { findShape } from '#lib/content/fields.ts';
import type { SourceEntry, SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import { findNearest } from '#lib/text/nearest.ts';
import { nameBlock, nameField } from './field-names.ts';
import { adviseOn, describeMistake, explainIssue } from './schema-words.ts';

type ZodIssue = z.core.$ZodIssue;

/** The entries that fit, and what is wrong with the files that do not. */
export function checkSchemas(files: readonly SourceFile[]): {
	entries: SourceEntry[];
	issues: Issue[];
} {
	const entries: SourceEntry[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		if (file.parsed.errors.length > 0) {
			issues.push(
				...file.parsed.errors.map((error) =>
					makeIssue({ ruleId: 'data-unreadable', file: file.file, ...error }),
				),
			);
			continue;
		}
		const parsed = schemas[file.collection].safeParse(file.parsed.data, {
			reportInput: true,
			error: explainIssue,
		});
		if (parsed.success) entries.push({ ...file, data: parsed.data } as SourceEntry);
		else
			issues.push(
				...describeAll(
					file,
					parsed.error.issues.flatMap((issue) => unfold(issue)),
				),
			);
	}
	return { entries, issues };
}

/** Of several allowed shapes, the mistakes in the one the author was writing: the only one of the right kind. */
function unfold(issue: ZodIssue, base: PropertyKey[] = []): ZodIssue[] {
	const path = [...base, ...issue.path];
	if (issue.code === 'invalid_union') {
		const ofKind = issue.errors.filter((branch) =>
			branch.every((inner) => inner.path.length > 0 || !isWrongKind(inner)),
		);
		if (ofKind.length === 1) return ofKind[0]!.flatMap((inner) => unfold(inner, path));
	}
	return [{ ...issue, path }];
}

function isWrongKind({ code }: ZodIssue): boolean {
	return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

function describeAll(file: SourceFile, mistakes: ZodIssue[]): Issue[] {
	const mistyped = new Set<string>();
	const unknown = mistakes.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		return issue.keys.map((key) => {
			const near = findNearest(key, fieldsOf(file, issue.path));
			if (near) mistyped.add([...issue.path, near].join('.'));
			return describeUnknown(file, [...issue.path, key], near);
		});
	});
	// A mistyped field is one mistake, not also a missing field.
	const others = mistakes.filter(
		(issue) =>
			issue.code !== 'unrecognized_keys' && !(isMissing(issue) && mistyped.has(issue.path.join('.'))),
	);
	return [...unknown, ...others.map((issue) => describeOne(file, issue))];
}

function describeUnknown(file: SourceFile, path: PropertyKey[], near: string | undefined): Issue {
	return makeIssue({
		ruleId: 'unknown-field',
		file: file.file,
		place: file.parsed.locate(path, 'key'),
		message: `The field “${String(path.at(-1))}” is not one that ${nameBlock(path.slice(0, -1))} can have.`,
		note: near ? `Did you mean “${near}”?` : 'Take it out, or look up the right name in docs/publishing.md.',
	});
}

function describeOne(file: SourceFile, issue: ZodIssue): Issue {
	const { path } = issue;
	const common = { file: file.file, place: file.parsed.locate(path) };
	const note = adviseOn(issue, describedAs(file, path));
	if (isMissing(issue))
		return makeIssue({
			ruleId: 'missing-field',
			...common,
			message: `${nameField(path)} is missing.`,
			note,
		});
	return makeIssue({
		ruleId: 'wrong-value',
		...common,
		message: `${nameField(path)} ${describeMistake(issue)}`,
		note,
	});
}

function isMissing(issue: ZodIssue): boolean {
	return issue.input === undefined && issue.code !== 'custom';
}

function fieldsOf(file: SourceFile, path: readonly PropertyKey[]): string[] {
	const schema = schemaAt(file, path);
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function describedAs(file: SourceFile, path: readonly PropertyKey[]): string | undefined {
	const parent = schemaAt(file, path.slice(0, -1));
	const schema =
		parent instanceof z.ZodObject
			? (parent.shape as Record<PropertyKey, z.core.$ZodType>)[path.at(-1)!]
			: undefined;
	return schema && z.globalRegistry.get(schema)?.description;
}

function schemaAt(file: SourceFile, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
	let value = file.parsed.data;
	let schema = findShape(schemas[file.collection], value);
	for (const segment of path) {
		value = (value as Record<PropertyKey, unknown> | undefined)?.[segment];
		const inner =
			schema instanceof z.ZodObject
				? schema.shape[segment as string]
				: schema instanceof z.ZodArray
					? schema.element
					: undefined;
		schema = inner && findShape(inner, value);
	}
	return schema;
}
