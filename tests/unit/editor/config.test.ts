/** The configuration of the editor: every field of the schemas, in a form that Sveltia CMS takes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { makeConfig, type EditorCollection, type EditorSettings } from '#lib/editor/config.ts';
import { makeField, type EditorField } from '#lib/editor/fields.ts';
import { readShapeOf } from '#lib/editor/entry-file.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';

const root = resolve(import.meta.dirname, '../../..');
const settings: EditorSettings = {
	site: { name: 'The Hill cluster', address: 'https://hill.example' },
	folder: 'src/content',
	takesFromLibrary: false,
	otherEndings: {},
};
const collectionsOf = (config: ReturnType<typeof makeConfig>) =>
	config.collections.filter((item): item is EditorCollection => 'fields' in item);
const collections = collectionsOf(makeConfig(settings));
const fieldOf = (fields: readonly EditorField[], ...path: string[]): EditorField => {
	const [name, ...rest] = path;
	const field = fields.find((one) => one.name === name)!;
	const inner = field.fields ?? field.types?.find((type) => type.fields)?.fields ?? [];
	return rest.length > 0 ? fieldOf(inner, ...rest) : field;
};
const find = (collection: string, ...path: string[]) =>
	fieldOf(collections.find(({ name }) => name === collection)!.fields, ...path);

describe('the configuration', () => {
	const schema = JSON.parse(
		readFileSync(resolve(root, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
	) as object;
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats(ajv);
	const fits = ajv.compile(schema);

	test.each([
		['a folder of this computer', settings],
		[
			'GitLab on a server of its own',
			{
				...settings,
				site: {
					...settings.site,
					editor: {
						host: 'gitlab',
						repository: 'hill/site',
						branch: 'main',
						server: 'https://git.hill.example',
					},
				},
			},
		],
	] as const)('fits Sveltia’s own JSON Schema for %s', (_name, chosen) => {
		fits(JSON.parse(JSON.stringify(makeConfig(chosen))));

		expect(fits.errors ?? []).toEqual([]);
	});

	test('names the host that somebody signs in to, by a token alone', () => {
		const { backend } = makeConfig({
			...settings,
			site: { ...settings.site, editor: { host: 'github', repository: 'hill/site' } },
		});

		expect(backend).toEqual({ name: 'github', repo: 'hill/site', auth_methods: ['token'] });
	});

	test('has every collection, with every field of its schema', () => {
		const missing = (Object.keys(schemas) as CollectionName[]).flatMap((name) => {
			const fields = collections
				.find((collection) => collection.name === name)
				?.fields.map((field) => field.name);
			return Object.keys(readShapeOf(name).properties!)
				.filter((key) => !fields?.includes(key))
				.map((key) => `${name}: ${key}`);
		});

		expect(missing).toEqual([]);
	});

	test('lists files with another ending on their own', () => {
		const names = collectionsOf(makeConfig({ ...settings, otherEndings: { protocols: ['mdx'] } })).map(
			({ name, format }) => `${name} ${format}`,
		);

		expect(names).toContain('protocols protocols-md');
		expect(names).toContain('protocols-mdx protocols-mdx');
	});

	test('opens a folder of content as it is', () => {
		const [first] = collectionsOf(makeConfig({ ...settings, folder: '' }));

		expect(first!.folder).toBe('case-studies');
	});
});

describe('a field', () => {
	test('has the words of the schema and of the vocabulary', () => {
		const field = find('protocols', 'steps', 'kind');

		expect(field).toMatchObject({
			label: 'Kind',
			hint: 'core: every partnership keeps it. flex: yours to adapt.',
			required: true,
			widget: 'select',
			options: [
				{ value: 'core', label: 'Core' },
				{ value: 'flex', label: 'Adaptable' },
			],
		});
	});

	test.each([
		['a sentence that may be long', ['protocols', 'summary'], { widget: 'text', maxlength: 330 }],
		['a date', ['protocols', 'reviewed'], { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
		[
			'a whole number',
			['protocols', 'steps', 'minutes'],
			{ widget: 'number', value_type: 'int', min: 1, max: 600 },
		],
		['a code', ['protocols', 'code'], { widget: 'string', pattern: ['^P\\d{1,4}$', expect.any(String)] }],
		['several choices', ['protocols', 'stages'], { widget: 'select', multiple: true, min: 1 }],
		[
			'a reference by file',
			['case-studies', 'partnership'],
			{ widget: 'relation', collection: 'partnerships' },
		],
		['a fact', ['case-studies', 'facts', 'schools'], { widget: 'object', typeKey: 'is' }],
		['a list of kinds of block', ['proformas', 'fields'], { widget: 'list', typeKey: 'kind' }],
		['the logo', ['site', 'partnership', 'logo', 'file'], { widget: 'image', accept: '.png,.svg' }],
		['a colour', ['site', 'colours', 'ink'], { widget: 'color' }],
		['the status of a new entry', ['guides', 'status'], { default: 'draft', required: true }],
	])('is made for %s', (_name, [collection, ...path], wanted) => {
		expect(find(collection!, ...path)).toMatchObject(wanted);
	});

	test('of a kind that the editor does not know stops the build', () => {
		expect(() => makeField('odd', { type: 'null' }, true)).toThrow(
			'The editor has no field for {"type":"null"}.',
		);
	});
});
