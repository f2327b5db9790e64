/** What stands in single lines, for programs. It gives places, never words. */
import type { Refusal } from '#lib/report/refusal.ts';
import type { Register } from './register.ts';
import { scanText } from './scan.ts';

export interface Span {
	/** From 0, in UTF-16 units. */
	start: number;
	/** The first unit after it. */
	end: number;
	/** Such as `name`, `near-name`, `telephone`, `date`. */
	type: string;
	/** `error`: it singles somebody out. `review`: somebody has to look. */
	level: 'error' | 'review';
}

export interface ScanReport {
	format: 'alongside-scan';
	version: number;
	verdict: 'clean' | 'found';
	/** All lines, also those where nothing was found. */
	lines: { line: number; spans: Span[] }[];
	refusals: Refusal[];
	warnings: Refusal[];
}

/** Alone they point at nobody; beside something else they may. */
const reviewed = new Set([
	'near-name',
	'initials',
	'date',
	'half-term',
	'joined',
	'phrase',
	'pronoun',
	'url',
]);

export function scanLines(
	text: string,
	{ register, hasRegister }: { register: Register | undefined; hasRegister: boolean },
): ScanReport {
	const options = { register, knownWords: new Set<string>(), strict: true };
	const lines = text
		.replace(/\r?\n$/, '')
		.split(/\r?\n/)
		.map((line, index) => ({
			line: index + 1,
			spans: scanText(line, options).map(({ index: start, length, type }): Span => ({
				start,
				end: start + length,
				type,
				level: reviewed.has(type) ? 'review' : 'error',
			})),
		}));
	return {
		format: 'alongside-scan',
		version: 1,
		verdict: lines.some(({ spans }) => spans.length > 0) ? 'found' : 'clean',
		lines,
		refusals: [],
		warnings: hasRegister
			? []
			: [
					{
						rule: 'no-register',
						where: '--register',
						why: 'Without a register, only the usual forms of names were looked for.',
						fix: 'Give your list of schools and people with --register.',
					},
				],
	};
}
