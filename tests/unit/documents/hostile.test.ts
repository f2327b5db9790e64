import { describe, expect, test } from 'vitest';
import type { Document, SimpleField, Values } from '#lib/documents/document.ts';
import { readDocx } from '#lib/documents/read-docx.ts';
import { readOdt } from '#lib/documents/read-odt.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { cleanText } from '#lib/documents/xml.ts';
import { seededRandom } from '../../support/answers.ts';
import { everyKindForm } from '../../support/every-kind.ts';
import { checkWellFormed, readParts } from '../../support/package-parts.ts';

const formats = { docx: { write: writeDocx, read: readDocx }, odt: { write: writeOdt, read: readOdt } };

const hostile: Record<string, string> = {
	'control characters': 'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg\u0085h',
	'half a surrogate pair': 'a\ud800b\udc00c\ud83d',
	'the end of a CDATA section': 'a]]>b<![CDATA[c]]>',
	'markup and entities': '</w:t></w:r><script>alert(1)</script>&lol;&#0;"\'<!DOCTYPE x>',
	'ten thousand characters': 'Wort '.repeat(2000),
	'right to left': '\u202eمرحبا\u202c שלום \u200f',
	'emoji and joined letters': '👩🏽‍🏫 ﬁ e\u0301 ŵ ł 漢字',
	'a formula': "=cmd|' /C calc'!A1",
	'forbidden code points': 'a\ufffeb\uffffc',
	'all kinds of space': ' \u00a0 a\u2028b\u2029c\rd\r\ne\tf  g\n\n\nh',
	'the words of a property': '__proto__',
};

describe.each(Object.entries(formats))('%s', (_format, { write, read }) => {
	test.each(Object.entries(hostile))('holds %s as text and nothing else', (_name, text) => {
		const document = { ...everyKindForm, title: text, summary: text, partnership: text, address: text };
		const values = {
			text,
			long: text,
			table: [{ 't-text': text, 't-long': text }],
			record: [{ seen: text }],
		};

		const bytes = write(document, values);
		const result = read(bytes, document);

		checkWellFormed(bytes);
		const kept = cleanText(text).trimEnd();
		expect(result).toMatchObject({
			readable: true,
			values: { long: kept, table: [{ 't-long': kept }], record: [{ seen: kept }] },
		});
	});

	test('holds random text in every place of a form', () => {
		const random = seededRandom(7);
		const noise = () =>
			String.fromCharCode(...Array.from({ length: 60 }, () => Math.floor(random() ** 3 * 0x10000)));
		for (let round = 0; round < 40; round++) {
			const field = (kind: 'text' | 'long-text'): SimpleField => ({
				kind,
				id: kind,
				label: noise(),
				hint: noise(),
				required: true,
			});
			const options = [noise(), noise()];
			const document: Document = {
				...everyKindForm,
				title: noise(),
				warning: noise(),
				blocks: [
					{ kind: 'heading', level: 2, text: noise() },
					{ kind: 'note', title: noise(), runs: [{ text: noise(), href: `https://x.example/${noise()}` }] },
					{ kind: 'facts', items: [{ term: noise(), runs: [{ text: noise(), bold: true }] }] },
					{ kind: 'table', caption: noise(), head: [noise()], rows: [[[{ text: noise() }]]] },
					{
						kind: 'fields',
						fields: [
							field('text'),
							field('long-text'),
							{ kind: 'choice', id: 'choice', label: noise(), required: false, options },
							{ kind: 'several', id: 'several', label: noise(), required: false, options },
						],
					},
				],
			};
			const values: Values = { text: noise(), 'long-text': noise(), choice: options[1]!, several: options };

			const bytes = write(document, values);

			checkWellFormed(bytes);
			expect(read(bytes, document)).toMatchObject({ readable: true });
		}
	});

	test('ignores answers of the wrong shape', () => {
		const values = {
			text: ['a'],
			long: true,
			date: 'x'.repeat(50),
			tick: 'yes',
			several: 'Not yet',
			table: 'not rows',
			record: [true],
			unknown: 'x',
		} as unknown as Values;

		checkWellFormed(write(everyKindForm, values));
	});

	test('never writes a formula or a macro', () => {
		const parts = [...readParts(write(everyKindForm, { text: hostile['a formula']! }))];

		for (const [path, xml] of parts) {
			expect(path).not.toMatch(/vba|macro|script/i);
			expect(xml).not.toMatch(/table:formula|office:script|<w:instrText[^>]*>[^<]*(?:DDE|cmd)/i);
		}
	});
});
