/** Between the data of a file and what the editor holds. What is read and written again without a change is the same. */
import type { Shape } from '#lib/docs/value-words.ts';
import { fieldsOf, findForm, formKey, innerList, stated } from './forms.ts';
import { isFields, isSame, type Fields } from './same.ts';

/** What the editor holds for a value of a file. A field that no schema knows stays as it is. */
export function toEditor(shape: Shape, value: unknown): unknown {
	const form = findForm(shape);
	switch (form.is) {
		case 'word-or-block':
			if (value === form.word) return { [formKey]: form.name };
			return isFields(value) ? { [formKey]: stated, ...(toEditor(form.block, value) as Fields) } : value;
		case 'word-or-list':
			return typeof value === 'string' && form.words.includes(value) ? [value] : toEditor(form.list, value);
		case 'word-or-number':
			return typeof value === 'number' ? String(value) : value;
		case 'lists':
			return Array.isArray(value) ? value.map((item) => ({ [innerList]: item as unknown })) : value;
		case 'blocks':
			return isFields(value) ? mapFields(chooseBlock(form, value), value) : value;
		case 'picture':
			return value;
		case 'plain':
			if (Array.isArray(value)) return value.map((item) => toEditor(shape.items as Shape, item));
			return isFields(value) ? mapFields(shape, value) : value;
	}
}

/** Absent words and switches are given what stands for them, or the editor would put its own in their place. */
function mapFields(shape: Shape, value: Fields): Fields {
	const known = fieldsOf(shape).flatMap(([name, field]) => {
		const written = value[name] ?? (Array.isArray(field.default) ? undefined : field.default);
		return written === undefined ? [] : [[name, toEditor(field, written)] as const];
	});
	return { ...Object.fromEntries(known), ...withoutKnown(shape, value) };
}

/** What a file is to hold for what the editor holds: fields that may be left out are, where they say nothing. */
export function fromEditor(shape: Shape, value: unknown): unknown {
	const form = findForm(shape);
	switch (form.is) {
		case 'word-or-block':
			if (!isFields(value)) return value;
			return value[formKey] === form.name ? form.word : cleanFields(form.block, dropKey(value, formKey));
		case 'word-or-list':
			return Array.isArray(value) && value.length === 1 && form.words.includes(value[0] as string)
				? (value[0] as string)
				: fromEditor(form.list, value);
		case 'word-or-number':
			return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
		case 'lists':
			return Array.isArray(value)
				? value.map((item) => (isFields(item) ? (item[innerList] ?? []) : (item as unknown)))
				: value;
		case 'blocks':
			return isFields(value) ? cleanFields(chooseBlock(form, value), value) : value;
		case 'picture':
			return typeof value === 'string' ? value.replace(/^.*\//, '') : value;
		case 'plain':
			if (Array.isArray(value)) return value.map((item) => fromEditor(shape.items as Shape, item));
			return isFields(value) ? cleanFields(shape, value) : value;
	}
}

function cleanFields(shape: Shape, value: Fields): Fields {
	const known = fieldsOf(shape).flatMap(([name, field]) => {
		const written = fromEditor(field, value[name]);
		const needed = shape.required?.includes(name) && written !== undefined;
		return !needed && saysNothing(field, written) ? [] : [[name, written] as const];
	});
	return { ...Object.fromEntries(known), ...withoutKnown(shape, value) };
}

function saysNothing(field: Shape, value: unknown): boolean {
	if (field.default !== undefined && isSame(value, field.default)) return true;
	if (value === false) return field.default !== true;
	if (Array.isArray(value)) return value.length === 0;
	if (isFields(value)) return Object.keys(value).length === 0;
	return value === undefined || value === null || value === '';
}

function withoutKnown(shape: Shape, value: Fields): Fields {
	return Object.fromEntries(
		Object.entries(value).filter(([name]) => !Object.hasOwn(shape.properties ?? {}, name)),
	);
}

function dropKey({ ...value }: Fields, key: string): Fields {
	return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function chooseBlock(
	{ key, blocks }: { key: string; blocks: ReadonlyMap<string, Shape> },
	value: Fields,
): Shape {
	return blocks.get(String(value[key])) ?? {};
}
