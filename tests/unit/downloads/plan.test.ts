import { expect, test } from 'vitest';
import type { Document } from '#lib/documents/document.ts';
import { fileName, listFormats, savedName, sayUse } from '#lib/downloads/plan.ts';

const form = { id: 'agreed-scope', code: 'F02', version: '1.10', kind: 'form', blocks: [] };
const make = (change: object) => ({ ...form, ...change }) as unknown as Document;

test('an address rests on the code, which never changes', () => {
	expect(fileName(make({}), 'word')).toBe('f02.docx');
	expect(fileName(make({ id: 'another-name' }), 'word')).toBe('f02.docx');
	expect(fileName(make({ code: undefined, id: 'glossary' }), 'pdf')).toBe('glossary.pdf');
});

test('a file that was saved tells itself from others', () => {
	expect(savedName(make({}), 'word')).toBe('f02-agreed-scope-1-10.docx');
	expect(savedName(make({ code: undefined, id: 'glossary' }), 'pdf')).toBe('glossary-1-10.pdf');
});

test.each([
	['protocol', ['word', 'pdf', 'opendocument', 'card']],
	['session', ['word', 'pdf', 'opendocument']],
	['case-study', ['word', 'pdf', 'opendocument']],
	['form', ['word', 'pdf', 'opendocument', 'paper']],
])('a %s is offered as %j', (kind, formats) => {
	expect(listFormats(make({ kind }))).toEqual(formats);
});

test('a form that may never be filled in on a screen comes on paper only', () => {
	expect(listFormats(make({ paperOnly: true }))).toEqual(['paper']);
});

test('a form is typed into, anything else is changed', () => {
	expect(sayUse({ format: 'word', entry: 'F02' })).toBe('to type into');
	expect(sayUse({ format: 'word', entry: 'P04' })).toBe('to make your own');
	expect(sayUse({ format: 'word', entry: undefined })).toBe('to make your own');
});
