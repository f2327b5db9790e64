import { expect, test } from 'vitest';
import { drawBand } from '#lib/maps/band.ts';
import { drawPicture } from '#lib/maps/picture.ts';
import { makeMap } from '../../support/practice-map.ts';

const row = (id: string, title: string, cells: Record<string, string>) => ({
	id,
	title,
	cells: Object.entries(cells).map(([column, schools]) => ({ column, schools })),
});
const lines = (path: string) => path.split('M').length - 1;

test.each([
	['3-5', 3],
	['6-10', 6],
	['11+', 9],
	['most-or-all', 1],
] as const)('a band of %s is drawn with %i strokes, whatever the count was', (band, strokes) => {
	expect(lines(drawBand(band, { height: 14 }).path)).toBe(strokes);
});

test('two blocks never look like one: a space stands between them', () => {
	expect(drawBand('6-10', { height: 14 }).width).toBeGreaterThan(2 * drawBand('3-5', { height: 14 }).width);
});

test('rows are drawn widest first, and alike rows by their titles, not as the sheet had them', () => {
	const rows = [
		row('reading', 'Reading', { strength: '3-5' }),
		row('art', 'Art', { strength: '3-5' }),
		row('writing', 'Writing', { strength: '6-10' }),
	];
	const orders = [rows, rows.toReversed()].map((given) =>
		drawPicture(makeMap({ rows: given }))?.labels.map(({ text }) => text),
	);

	expect(orders[0]).toEqual(['Writing', 'Art', 'Reading']);
	expect(orders[1]).toEqual(orders[0]);
});

test('the words of the picture say every band and nothing of empty rows', () => {
	const picture = drawPicture(
		makeMap({
			rows: [
				row('writing', 'Writing', { strength: '3-5', developing: 'most-or-all' }),
				row('music', 'Music', {}),
			],
		}),
	)!;

	expect(picture.label).toContain(
		'Writing: 3 to 5 schools can show it and most schools, or all working on it.',
	);
	expect(picture.label).not.toContain('Music');
	expect(picture.labels).toHaveLength(1);
});

test('a long title goes on in a second line', () => {
	const title = 'Enquiry in humanities and science in the first years';
	const labels = drawPicture(makeMap({ rows: [row('enquiry', title, { strength: '3-5' })] }))!.labels;

	expect(labels).toHaveLength(2);
	expect(labels.map(({ text }) => text).join(' ')).toBe(title);
});

test('a map without bands has no picture', () => {
	expect(drawPicture(makeMap({ cells: [{ column: 'strength', says: 'Something' }] }))).toBeUndefined();
});
