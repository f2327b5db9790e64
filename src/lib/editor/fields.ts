/** Fields of the editor from the schemas: one for each field that an author may write, with what the schema says of it. */
import { describeValue, type Shape } from '#lib/docs/value-words.ts';
import { fieldsOf, findForm, formKey, innerList, stated } from './forms.ts';
import { labelField, listOptions } from './labels.ts';

/** One field in the configuration of Sveltia CMS, as its own JSON Schema describes it. */
export type EditorField = {
	name: string;
	label: string;
	required: boolean;
	widget: string;
	fields?: EditorField[];
	types?: { name: string; label: string; fields?: EditorField[] }[];
} & Record<string, unknown>;

/** Longer words get several lines. */
const longestLine = 120;

export function makeFields(shape: Shape): EditorField[] {
	return fieldsOf(shape).map(([name, field]) =>
		makeField(name, field, shape.required?.includes(name) ?? false),
	);
}

/** @throws for a kind of field that the editor does not know. */
export function makeField(name: string, shape: Shape, required: boolean): EditorField {
	const base = {
		name,
		label: labelField(name),
		// A choice that has a default always has a value.
		required: required || (shape.enum !== undefined && shape.default !== undefined),
		...(shape.description ? { hint: shape.description } : {}),
	};
	const form = findForm(shape);
	switch (form.is) {
		case 'word-or-block':
			return {
				...base,
				widget: 'object',
				typeKey: formKey,
				types: [
					{ name: form.name, label: labelField(form.name) },
					{ name: stated, label: 'Stated', fields: makeFields(form.block) },
				],
			};
		case 'word-or-list':
			return {
				...base,
				...makeList(form.list),
				hint: `${shape.description} One on a line; or only the word ${form.words.join(' or ')}.`,
			};
		case 'word-or-number':
			return { ...base, widget: 'string' };
		case 'picture':
			return { ...base, widget: 'image', accept: '.png,.svg', choose_url: false };
		case 'lists':
			return { ...base, ...makeList(blockOf(form.inner)) };
		case 'blocks':
			return { ...base, widget: 'object', typeKey: form.key, types: makeTypes(form) };
		case 'plain':
			return { ...base, ...makePlain(shape) };
	}
}

type Widget = Pick<EditorField, 'widget' | 'fields' | 'types'> & Record<string, unknown>;

function makePlain(shape: Shape): Widget {
	if (shape.enum)
		return { widget: 'select', options: listOptions(shape.enum.map(String)), ...defaultOf(shape) };
	switch (shape.type) {
		case 'array':
			return makeList(shape);
		case 'object':
			return shape.properties
				? { widget: 'object', fields: makeFields(shape), collapsed: 'auto' }
				: { widget: 'keyvalue' };
		case 'boolean':
			return { widget: 'boolean', default: shape.default ?? false };
		case 'integer':
		case 'number':
			return { widget: 'number', value_type: shape.type === 'integer' ? 'int' : 'float', ...rangeOf(shape) };
		case undefined:
		case 'string':
			return makeWords(shape);
		default:
			throw new Error(`The editor has no field for ${JSON.stringify(shape)}.`);
	}
}

function makeWords(shape: Shape): Widget {
	const { reference, format, pattern, maxLength = 0 } = shape;
	if (shape.const !== undefined) return { widget: 'string', default: shape.const, readonly: true };
	if (reference === 'partnerships' || reference === 'sources') return pointTo(reference);
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (typeof reference !== 'string' && pattern && new RegExp(pattern).test('#17213a'))
		return { widget: 'color', allowInput: true };
	const size = maxLength > 0 ? { maxlength: maxLength } : {};
	const form =
		pattern && !format ? { pattern: [pattern, `Write ${withoutCode(describeValue(shape))}.`] } : {};
	return {
		widget: maxLength > longestLine ? 'text' : 'string',
		...(format === 'uri' ? { type: 'url' } : {}),
		...size,
		...form,
	};
}

function makeList(shape: Shape): Widget {
	const { minItems, maxItems } = shape;
	const items = shape.items as Shape;
	const size = { ...(minItems ? { min: minItems } : {}), ...(maxItems ? { max: maxItems } : {}) };
	const form = findForm(items);
	const blocks = { widget: 'list', collapsed: true, ...size };
	if (form.is === 'blocks') return { ...blocks, typeKey: form.key, types: makeTypes(form) };
	if (items.enum)
		return { widget: 'select', multiple: true, options: listOptions(items.enum.map(String)), ...size };
	if (items.type === 'object') return { ...blocks, fields: makeFields(items), summary: summarise(items) };
	if (items.type === 'integer')
		return { ...blocks, collapsed: false, field: makeField('number', items, true) };
	return { widget: 'list', ...size };
}

function makeTypes({ key, blocks }: { key: string; blocks: ReadonlyMap<string, Shape> }) {
	return [...blocks].map(([name, block]) => ({
		name,
		label: labelField(name),
		summary: summarise(block),
		fields: makeFields(block).filter((field) => field.name !== key),
	}));
}

function blockOf(inner: Shape): Shape {
	return {
		type: 'array',
		items: { type: 'object', properties: { [innerList]: inner }, required: [innerList] },
	};
}

function pointTo(collection: 'partnerships' | 'sources'): Widget {
	const shown = collection === 'partnerships' ? 'name' : 'title';
	return {
		widget: 'relation',
		collection,
		value_field: '{{slug}}',
		display_fields: [shown],
		search_fields: [shown],
	};
}

const telling = [
	'id',
	'version',
	'entry',
	'step',
	'title',
	'label',
	'term',
	'question',
	'lesson',
	'says',
	'note',
] as const;

/** What a folded block shows of itself: the first two of its fields that tell it from the others. */
function summarise({ properties = {} }: Shape): string {
	const names = telling.filter((name) => Object.hasOwn(properties, name)).slice(0, 2);
	const shown = names.length > 0 ? names : Object.keys(properties).slice(0, 1);
	return shown.map((name) => `{{${name}}}`).join(' · ');
}

function rangeOf({ minimum, maximum }: Shape): { min?: number; max?: number } {
	return {
		...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? {} : { min: minimum }),
		...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { max: maximum }),
	};
}

function defaultOf({ default: value }: Shape): { default?: unknown } {
	return typeof value === 'string' ? { default: value } : {};
}

function withoutCode(words: string): string {
	return words.replaceAll('`', '').replace(' in quotes', '').replaceAll("'", '');
}
