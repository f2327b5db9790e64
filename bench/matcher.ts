/** Precision and recall of the text matcher on labelled lines: «…» marks what it has to find; the rest is clean. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeRegister, readRegister } from '#lib/disclosure/register.ts';
import { scanText } from '#lib/disclosure/scan.ts';
import { readEnglishWords } from '../scripts/commands/english-words.ts';

const folder = resolve(import.meta.dirname, '../tests/fixtures/matcher');
const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');

export interface MatcherFigures {
	lines: number;
	clean: number;
	/** Marked places that were found. */
	found: number;
	marked: number;
	/** Places that were found and are not marked. */
	wrong: number;
	precision: number;
	recall: number;
	/** Lines with something missed or wrong, for whoever improves the matcher. They are invented. */
	mistakes: string[];
}

export function measureMatcher(): MatcherFigures {
	const register = makeRegister(readRegister(read('register.txt')), readEnglishWords());
	const options = { register, knownWords: new Set<string>(), strict: true };
	const linesOf = (file: string) => read(file).trim().split('\n');
	const clean = linesOf('clean.txt');
	const lines = [...linesOf('identifying.txt'), ...clean];
	const figures = { found: 0, marked: 0, wrong: 0, mistakes: [] as string[] };
	for (const line of lines) {
		const marks = readMarks(line);
		const hits = scanText(line.replace(/[«»]/g, ''), options).map(
			({ index, length }) => [index, index + length] as const,
		);
		const meets = (a: Mark, b: Mark) => a[0] < b[1] && b[0] < a[1];
		const found = marks.filter((mark) => hits.some((hit) => meets(mark, hit))).length;
		const wrong = hits.filter((hit) => !marks.some((mark) => meets(mark, hit))).length;
		figures.found += found;
		figures.marked += marks.length;
		figures.wrong += wrong;
		if (found < marks.length || wrong > 0) figures.mistakes.push(line);
	}
	const { found, marked, wrong } = figures;
	return {
		...figures,
		lines: lines.length,
		clean: clean.length,
		precision: found / (found + wrong),
		recall: found / marked,
	};
}

type Mark = readonly [start: number, end: number];

/** Places in the line without its marks. */
function readMarks(line: string): Mark[] {
	return [...line.matchAll(/«([^»]*)»/g)].map((match, order) => {
		const start = match.index - order * 2;
		return [start, start + match[1]!.length];
	});
}
