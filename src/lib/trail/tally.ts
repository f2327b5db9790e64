import { capitalise, inList, inWords } from '#lib/text/count.ts';

export interface Tally {
	width: number;
	filled: string;
	hollow: string;
	/** The picture in words. */
	label: string;
}

/** Draws one line for each school: solid in the cycle, hollow outside, a gap between groups. Lengths in CSS pixels. */
export function drawTally(
	{ schools, inCycle, groups }: { schools: number; inCycle: number; groups?: readonly number[] | undefined },
	height: number,
): Tally {
	const line = height / 14;
	const pitch = line * 2.25;
	const sizes = groups ?? (inCycle < schools ? [inCycle, schools - inCycle] : [schools]);
	const breaks = new Set(
		sizes.slice(0, -1).reduce<number[]>((ends, size) => [...ends, (ends.at(-1) ?? 0) + size], []),
	);
	let x = 0;
	let [filled, hollow] = ['', ''];
	for (let index = 0; index < schools; index++) {
		if (breaks.has(index)) x += pitch;
		if (index < inCycle) filled += `M${round(x)} 0h${round(line)}v${height}h-${round(line)}z`;
		else hollow += `M${round(x + 0.75)} .75h${round(line - 1.5)}v${height - 1.5}h-${round(line - 1.5)}z`;
		x += pitch;
	}
	return { width: Math.ceil(x - pitch + line), filled, hollow, label: describe(schools, inCycle, groups) };
}

function describe(schools: number, inCycle: number, groups: readonly number[] | undefined): string {
	const lines = `${capitalise(inWords(schools))} upright lines`;
	if (groups && groups.length > 1) return `${lines} in groups of ${inList(groups.map(inWords))}`;
	return inCycle < schools
		? `${lines}, ${inWords(inCycle)} solid and ${inWords(schools - inCycle)} hollow`
		: lines;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
