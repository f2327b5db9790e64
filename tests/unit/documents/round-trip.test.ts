import { describe, expect, test } from 'vitest';
import type { Document, Values } from '#lib/documents/document.ts';
import { readDocx } from '#lib/documents/read-docx.ts';
import { readOdt } from '#lib/documents/read-odt.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { makeAnswers, seededRandom } from '../../support/answers.ts';
import { everyKindForm } from '../../support/every-kind.ts';
import { makeOwnForms } from '../../support/own-documents.ts';

const formats = { docx: { write: writeDocx, read: readDocx }, odt: { write: writeOdt, read: readOdt } };
const forms = [everyKindForm, ...makeOwnForms()]
	.filter(({ paperOnly }) => !paperOnly)
	.map((form) => [form.id, form] as const);

describe.each(Object.entries(formats))('%s', (_format, { write, read }) => {
	test.each(forms)('gives back what was filled in: %s', (_id, form) => {
		for (let seed = 1; seed <= 2; seed++) {
			const values = makeAnswers(form, seededRandom(seed), { all: seed === 1 });

			const result = read(write(form, values), form);

			expect(result).toEqual({ readable: true, values, version: form.version, unread: [] });
		}
	});

	test.each(forms)('finds nothing in an empty form: %s', (_id, form) => {
		expect(read(write(form), form)).toMatchObject({ readable: true, values: {}, unread: [] });
	});

	test('names what an older version of the form has more', () => {
		const older = withFields(everyKindForm, [
			{ kind: 'text', id: 'gone', label: 'A field of before', required: false },
			{ kind: 'date', id: 'date', label: 'A day, as it was called', required: false },
		]);
		const bytes = write({ ...older, version: '0.9' }, { gone: 'Still here', date: '2026-11-12' });

		const result = read(bytes, everyKindForm);

		expect(result).toMatchObject({ readable: true, version: '0.9', values: { date: '2026-11-12' } });
		expect(unreadIn(result).join(' ')).toContain('Still here');
		expect(unreadIn(result).join(' ')).toContain('“One line”');
	});

	test('names an answer that its field cannot hold', () => {
		const values: Values = { date: 'next Tuesday', number: 'about 5', choice: 'Perhaps' };

		const result = read(write(everyKindForm, values), everyKindForm);

		expect(result).toMatchObject({ values: {} });
		expect(unreadIn(result)).toEqual([
			'“A day” says “next Tuesday”, which is not a date such as 12 November 2026.',
			'“A count” says “about 5”, which is not a number.',
			'“One of three” says “Perhaps”, which is not one of its options.',
		]);
	});

	test('refuses another form and says where it belongs', () => {
		const other = { ...everyKindForm, id: 'another', title: 'Another form' };

		expect(read(write(everyKindForm), other)).toEqual({
			readable: false,
			says: 'This file holds another form, not “Another form”. It belongs to the page https://alongside.example/proformas/every-kind/.',
		});
	});
});

function withFields(
	form: Document,
	fields: Extract<Document['blocks'][number], { kind: 'fields' }>['fields'],
) {
	return {
		...form,
		blocks: [
			{ kind: 'heading', level: 2, text: 'Fields' },
			{ kind: 'fields', fields },
		],
	} satisfies Document;
}

function unreadIn(result: ReturnType<typeof readDocx>): string[] {
	return result.readable ? result.unread : [];
}
