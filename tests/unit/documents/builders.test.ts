import { describe, expect, test } from 'vitest';
import type { Block, Document } from '#lib/documents/document.ts';
import { listFields } from '#lib/documents/fields.ts';
import { documentFromCaseStudy } from '#lib/documents/from-case-study.ts';
import { documentFromProforma } from '#lib/documents/from-proforma.ts';
import { makeOwnDocuments, readOwnEntries } from '../../support/own-documents.ts';

const documents = makeOwnDocuments();
const titles = documents.map((document) => [document.code ?? document.id, document] as const);

describe.each(titles)('%s', (_title, document) => {
	test('is plain data', () => {
		const copy = JSON.parse(JSON.stringify(document)) as Document;

		expect(document).toEqual(copy);
	});

	test('has headings that skip no level', () => {
		const levels = document.blocks.flatMap(headingLevels);

		const steps = [1, ...levels].slice(0, -1).map((level, index) => levels[index]! - level);

		expect(levels[0]).toBe(2);
		expect(Math.max(...steps)).toBeLessThanOrEqual(1);
	});

	test('has as many cells in each row as names over its columns', () => {
		const tables = document.blocks.filter((block) => block.kind === 'table');

		for (const { head, rows, widths = head } of tables) {
			expect(new Set([head.length, widths.length, ...rows.map((row) => row.length)])).toHaveLength(1);
		}
	});

	test('links to full addresses only', () => {
		const addresses = [...JSON.stringify(document).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);

		expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
	});
});

test('a form has the fields of its entry, in order', () => {
	const { all, context } = readOwnEntries();

	for (const entry of all.proformas) {
		const document = documentFromProforma(entry, context);
		expect(listFields(document)).toEqual(entry.data.fields);
	}
});

test('a form without help ends with its fields', () => {
	const { all, context } = readOwnEntries();

	const documents = all.proformas.map((entry) => documentFromProforma(entry, context, { help: false }));

	for (const { blocks } of documents) {
		expect(['fields', 'rows', 'record']).toContain(blocks.at(-1)?.kind);
	}
});

test('a quotation of a case study keeps its marks and who said it', () => {
	const { all, context } = readOwnEntries();
	const entry = all['case-studies'][0]!;
	const body =
		'<Claim type="measured" from="A01">\n\nThey said\n\n<Quote from="A02" by="A head">well done</Quote>\n\n</Claim>\n';

	const { blocks } = documentFromCaseStudy({ ...entry, body }, 'A partnership', context);

	expect(blocks.slice(-3).map(wordsOf)).toEqual([
		'“well done”',
		'A head. Rests on A02',
		'Measured. Rests on A01',
	]);
});

test('adaptations are listed at the end', () => {
	const { all, context } = readOwnEntries();

	const { blocks, adaptations } = documentFromProforma(all.proformas[0]!, {
		...context,
		adaptations: ['Step 3 was made shorter.'],
	});

	expect(adaptations).toHaveLength(1);
	expect(blocks.at(-1)).toEqual({
		kind: 'list',
		ordered: false,
		items: [[{ text: 'Step 3 was made shorter.' }]],
	});
});

function wordsOf(block: Block): string {
	return 'runs' in block ? block.runs.map(({ text }) => text).join('') : '';
}

function headingLevels(block: Block): number[] {
	if (block.kind === 'heading') return [block.level];
	if (block.kind === 'pair') return [3];
	return block.kind === 'steps' ? block.steps.map(() => block.level) : [];
}
