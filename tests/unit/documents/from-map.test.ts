import { expect, test } from 'vitest';
import { listFormats } from '#lib/downloads/plan.ts';
import { makeWorkbook } from '#lib/documents/sheets/workbook.ts';
import { documentFromMap } from '#lib/documents/from-map.ts';
import { makeContext } from '#lib/documents/context.ts';
import { makeMap } from '../../support/practice-map.ts';

const context = makeContext({
	site: {
		name: 'Alongside',
		address: 'https://alongside.example/',
		licence: {
			content: 'CC BY 4.0',
			contentAddress: 'https://creativecommons.org/licenses/by/4.0/',
		} as never,
	},
	base: '/',
	knowledge: { entries: new Map(), steps: new Map() },
});
const map = makeMap({ says: 'Pupils read aloud.' });
const document = documentFromMap({ id: 'strengths', data: map }, context);

test('a map becomes a spreadsheet whose cells say what the page says, and nothing where it says nothing', () => {
	const [sheet] = makeWorkbook(document, {});

	expect(listFormats(document)).toEqual(['word', 'pdf', 'opendocument', 'excel', 'opendocument-sheet']);
	expect(sheet!.head).toEqual(['An area of practice', 'Can show it', 'Working on it', 'Looking for help']);
	expect(sheet!.rows.map((row) => row.map(({ value }) => value))).toEqual([
		['Reading', 'Pupils read aloud.\n3 to 5 schools', 'Nothing published', 'Nothing published'],
	]);
});

test('every file says that an invented partnership is invented, and what risk remains', () => {
	const words = JSON.stringify(document.blocks);

	expect(words).toContain('An invented example');
	expect(words).toContain(map.residualRisk);
});
