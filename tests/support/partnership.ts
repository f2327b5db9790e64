/** Invented partnerships as private sheets, and what comes of them. */
import { makeRelease } from '#lib/disclosure/release/make-release.ts';
import type { Key } from '#lib/disclosure/release/editions.ts';
import { readTable } from '#lib/disclosure/release/read-table.ts';
import { reportRelease } from '#lib/disclosure/release/report.ts';
import { anonymiseSchema } from '#schemas/anonymise.ts';

export const details = {
	code: 'M09',
	title: 'Strengths of an invented partnership',
	summary: 'What its schools can show each other.',
	edition: '2026-11-22',
	evidenceUntil: 'spring 2026',
	synthetic: true,
};

/** `School,Phase,Reading` lines → cells. */
export function toCells(csv: string): string[][] {
	return csv
		.trim()
		.split('\n')
		.map((line) => line.trim().split(','));
}

/** One row for each school of a partnership: its phase, and its level in reading. */
export function makeSheet(phases: string, reading: string): string {
	const [phase, level]: [Record<string, string>, Record<string, string>] = [
		{ p: 'primary', i: 'infant', j: 'junior', s: 'secondary', x: 'special', ' ': '' },
		{ s: 'strength', d: 'developing', n: 'seeks support', ' ': '' },
	];
	const rows = [...phases].map((sign, i) => `School ${i + 1},${phase[sign]},${level[reading[i] ?? 's']}`);
	return ['School,Phase,Reading', ...rows].join('\n');
}

export function releaseSheet(csv: string, settings: object = {}, key?: Key) {
	const config = anonymiseSchema.parse({
		id: 'School',
		describing: [{ column: 'Phase', ladder: 'phase' }],
		sensitive: ['Reading'],
		map: details,
		...settings,
	});
	const table = readTable(toCells(csv), config);
	const release = makeRelease(table, config, key);
	return { config, table, release, report: reportRelease(release, table, config) };
}
