/** The rows of a map at a glance, drawn from what its table prints and from nothing else. */
import { inList } from '#lib/text/count.ts';
import { schoolBands, type PracticeMap } from '#schemas/map.ts';
import { drawBand, weighBand, type PrintedBand } from './band.ts';

export interface MapPicture {
	width: number;
	height: number;
	/** All blocks as one path. */
	path: string;
	labels: { y: number; text: string }[];
	/** The picture in words. */
	label: string;
}

interface PictureRow {
	title: string;
	bands: { column: string; band: PrintedBand; place: number }[];
}

const least = 288;
const charactersInLine = 36;
const lineHeight = 19;
const barHeight = 14;
const between = 14;
/** Of a column: the widest band and the space after it. */
const narrowest = 82;

/** Undefined where the map prints no bands. Widest first; alike rows by their titles. */
export function drawPicture({
	columns,
	rows,
}: Pick<PracticeMap, 'columns' | 'rows'>): MapPicture | undefined {
	const shown = rows.map((row) => describeRow(row, columns)).filter(({ bands }) => bands.length > 0);
	if (shown.length === 0) return undefined;
	const sorted = shown.sort((a, b) => weigh(b) - weigh(a) || (a.title < b.title ? -1 : 1));
	const width = Math.max(least, columns.length * narrowest);
	const labels: MapPicture['labels'] = [];
	let [y, path] = [0, ''];
	for (const { title, bands } of sorted) {
		for (const text of wrapWords(title)) labels.push({ y: (y += lineHeight) - 6, text });
		for (const { band, place } of bands)
			path += drawBand(band, { x: (place * width) / columns.length, y, height: barHeight }).path;
		y += barHeight + between;
	}
	return { width, height: y - between, path, labels, label: sayPicture(sorted) };
}

function describeRow(row: PracticeMap['rows'][number], columns: PracticeMap['columns']): PictureRow {
	const bands = columns.flatMap(({ id, title }, place) => {
		const schools = row.cells.find(({ column }) => column === id)?.schools;
		return typeof schools === 'string' ? [{ column: title, band: schools, place }] : [];
	});
	return { title: row.title, bands };
}

function weigh({ bands }: PictureRow): number {
	return bands.reduce((sum, { band }) => sum + weighBand(band), 0);
}

function wrapWords(title: string): string[] {
	const lines = [''];
	for (const word of title.split(' ')) {
		const last = lines.at(-1)!;
		if (last && last.length + 1 + word.length > charactersInLine) lines.push(word);
		else lines[lines.length - 1] = last ? `${last} ${word}` : word;
	}
	return lines;
}

function sayPicture(rows: readonly PictureRow[]): string {
	const said = rows.map(
		({ title, bands }) =>
			`${title}: ${inList(bands.map(({ column, band }) => `${schoolBands[band]} ${column.toLowerCase()}`))}.`,
	);
	return `What is most widely shown comes first. ${said.join(' ')}`;
}
