import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { indexVersion, writeIndexSchema } from '#lib/downloads/index-file.ts';

const made = {
	file: 'f02.docx',
	address: 'https://example.org/downloads/f02.docx',
	mediaType: 'application/pdf',
	bytes: 10,
	sha256: 'ab'.repeat(32),
	version: '1.0',
	date: '2026-11-22',
};
const file = {
	...made,
	entry: 'F02',
	title: 'Agreed scope',
	savedAs: 'f02-agreed-scope-1-0.docx',
	page: 'https://example.org/proformas/agreed-scope/',
	format: 'word',
	change: 'First published.',
};
const pack = { ...made, id: 'day', title: 'The day', files: ['f02.docx'] };

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(writeIndexSchema()) as object);
const index = (files: object[], packs: object[] = []) => ({
	indexVersion,
	licence: 'CC BY 4.0',
	files,
	packs,
});

test('the schema fits a list of files and packs', () => {
	expect(validate(index([file, { ...file, entry: undefined }], [pack]))).toBe(true);
});

test.each([
	['an address that is none', { address: 'f02.docx' }],
	['no size', { bytes: 0 }],
	['half a hash', { sha256: 'ab' }],
	['a format that is none', { format: 'wordperfect' }],
	['a field of its own', { extra: 1 }],
])('the schema refuses a file with %s', (_fault, change) => {
	expect(validate(index([{ ...file, ...change }]))).toBe(false);
});
