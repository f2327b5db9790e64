/** The picture of a band: blocks of three lines, never one line for each school. Lengths in CSS pixels. */
import type { schoolBands } from '#schemas/map.ts';

export type PrintedBand = keyof typeof schoolBands;

const line = 3;
const pitch = 7;
const gap = 12;
const blockWidth = 2 * pitch + line;
const blocks: Record<Exclude<PrintedBand, 'most-or-all'>, number> = { '3-5': 1, '6-10': 2, '11+': 3 };
const widest = 3 * blockWidth + 2 * (gap - line);

export interface BandDrawing {
	width: number;
	path: string;
}

/** One block for 3 to 5 schools, two for 6 to 10, three for 11 or more; one bar where it is most or all. */
export function drawBand(
	band: PrintedBand,
	{ x = 0, y = 0, height }: { x?: number; y?: number; height: number },
): BandDrawing {
	const bar = (left: number, width: number) => `M${left} ${y}h${width}v${height}h-${width}z`;
	if (band === 'most-or-all') return { width: widest, path: bar(x, widest) };
	const step = blockWidth + gap - line;
	const starts = Array.from({ length: blocks[band] }, (_, block) => x + block * step);
	return {
		width: blockWidth + (blocks[band] - 1) * step,
		path: starts.map((start) => [0, 1, 2].map((index) => bar(start + index * pitch, line)).join('')).join(''),
	};
}

/** How much a band says at least, to sort by. */
export function weighBand(band: PrintedBand): number {
	return { '3-5': 3, '6-10': 6, '11+': 11, 'most-or-all': 12 }[band];
}
