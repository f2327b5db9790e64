import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiCollections, apiVersion, writeCollection, writeSchema } from '#lib/feeds/api.ts';
import { schemas } from '#schemas/collections.ts';

const partnership = {
	id: 'first',
	address: 'https://example.org/case-studies/',
	data: { name: 'First Cluster' },
	body: '',
};

function validate(collection: (typeof apiCollections)[number], file: unknown): boolean {
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	addFormats.default(ajv);
	ajv.addVocabulary(['reference']);
	return ajv.compile(JSON.parse(writeSchema(collection)) as object)(file);
}

test('every collection is offered but the settings', () => {
	const settings = ['site', 'search'];

	expect([...apiCollections].sort()).toEqual(
		Object.keys(schemas)
			.filter((name) => !settings.includes(name))
			.sort(),
	);
});

test('a file says its version, its collection and its licence', () => {
	expect(JSON.parse(writeCollection('partnerships', [partnership], 'CC BY 4.0'))).toEqual({
		apiVersion,
		collection: 'partnerships',
		licence: 'CC BY 4.0',
		entries: [partnership],
	});
});

describe('writeSchema', () => {
	test.each(apiCollections)('%s: an empty file fits, another collection does not', (collection) => {
		const file = JSON.parse(writeCollection(collection, [], 'CC BY 4.0')) as object;

		expect(validate(collection, file)).toBe(true);
		expect(validate(collection, { ...file, collection: 'something-else' })).toBe(false);
		expect(validate(collection, { ...file, extra: 1 })).toBe(false);
	});

	test.each([
		['an address that is none', { address: 'nowhere' }],
		['no body', { body: undefined }],
		['a field of its own', { extra: 1 }],
	])('refuses an entry with %s', (_fault, change) => {
		const file = JSON.parse(
			writeCollection('partnerships', [{ ...partnership, ...change } as typeof partnership], 'CC BY 4.0'),
		) as object;

		expect(validate('partnerships', file)).toBe(false);
	});

	test('describes every field for those who have no other guide', () => {
		const schema = writeSchema('protocols');

		expect(schema).toContain('"description":"What to do."');
	});
});
