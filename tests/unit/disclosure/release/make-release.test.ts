import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addEdition, type Key } from '#lib/disclosure/release/editions.ts';
import { explainReport } from '#lib/disclosure/release/explain.ts';
import { listPublished } from '#lib/disclosure/release/make-release.ts';
import { writeMap } from '#lib/disclosure/release/write-map.ts';
import { mapSchema } from '#schemas/map.ts';
import { makeRandom } from '../../../../bench/random.ts';
import { details, makeSheet, releaseSheet } from '../../../support/partnership.ts';

const rulesOf = (csv: string, settings?: object) =>
	releaseSheet(csv, settings).report.refusals.map(({ rule }) => rule);

test('keeps no describing column under 12 schools', () => {
	const { report } = releaseSheet(makeSheet('ppppppps', 'ssssdddd'));

	expect(report.release).toMatchObject({
		status: 'published',
		loss: { fraction: '1', decimal: 1 },
		steps: { Phase: 2 },
		dropped: ['Phase'],
		heldBack: [],
	});
});

test('keeps one from 12 up and holds the one special school back', () => {
	const { report } = releaseSheet(makeSheet('pppppijsssssx', 'sssssssddddds'));

	expect(report.release).toMatchObject({
		status: 'published',
		steps: { Phase: 1 },
		heldBack: ['School 13'],
		loss: { fraction: '7/13' },
		classes: [
			{ values: { Phase: 'primary phase' }, size: 7 },
			{ values: { Phase: 'secondary phase' }, size: 5 },
		],
	});
	expect(report.release.reasons['School 13']).toMatch(/^No other school is “Phase: special”/);
});

test('does not keep a column that would need 12 schools once one is held back', () => {
	expect(releaseSheet(makeSheet('ppppppssssxx', 'ssssssssssss')).report.release.steps).toEqual({ Phase: 2 });
});

test.each<[string, string, object, string[]]>([
	['four schools', makeSheet('pppp', 'ssss'), {}, ['too-few-schools']],
	['two schools', makeSheet('pp', 'ss'), {}, ['too-few-schools']],
	['k under the policy', makeSheet('pppppp', 'ssssss'), { k: 2 }, ['describing-columns']],
	[
		'more describing columns than allowed',
		makeSheet('pppppp', 'ssssss'),
		{ keepDescribing: 1 },
		['describing-columns'],
	],
	[
		'a level that is no level',
		makeSheet('pppppp', 'ssssss').replace('strength', 'wow'),
		{},
		['unknown-level'],
	],
	['a linked grid', makeSheet('pppppp', 'sssddd').replace('d', 'd'), { linked: true }, []],
	['a linked grid with one row of its own', makeSheet('pppppp', 'sssssd'), { linked: true }, ['known-cell']],
])('refuses: %s', (...[, csv, settings, rules]) => {
	expect(rulesOf(csv, settings)).toEqual(rules);
});

describe('needs', () => {
	test('are merged unless they are asked for', () => {
		const { release } = releaseSheet(makeSheet('p'.repeat(12), 'ssssddddnnnn'));

		expect(release.tallies[0]!.tally).toEqual({ strength: '3-5', developing: '6-10' });
	});

	test('are shown where they are safe', () => {
		const { release } = releaseSheet(makeSheet('p'.repeat(12), 'ssssddddnnnn'), { needs: 'shown' });

		expect(release.tallies[0]!.tally).toEqual({ strength: '3-5', developing: '3-5', need: '3-5' });
	});

	test('of two schools are merged all the same', () => {
		const { release, report } = releaseSheet(makeSheet('p'.repeat(12), 'ssssssddddnn'), { needs: 'shown' });

		expect(release.tallies[0]!.tally).toEqual({ strength: '6-10', developing: '6-10' });
		expect(report.release.needs).toEqual({
			shown: false,
			audit: [{ area: 'Reading', class: 0, of: 12, verdict: 'small-count' }],
		});
	});
});

describe('a second edition', () => {
	const first = releaseSheet(makeSheet('p'.repeat(12), 's'.repeat(12)));
	const key = addEdition(undefined, {
		map: 'M09',
		edition: '2026-03-01',
		schools: listPublished(first.release, first.table),
	});
	const next = (count: number, joined?: Key) =>
		releaseSheet(makeSheet('p'.repeat(count), 's'.repeat(count)), {}, joined ?? key).report;

	test('is published with the same schools', () => {
		expect(next(12).release.status).toBe('published');
	});

	test('is stopped where one school has left', () => {
		expect(next(11)).toMatchObject({
			release: { status: 'refused', loss: null },
			refusals: [{ rule: 'membership-change' }],
		});
	});

	test('lets two newcomers wait, and says so', () => {
		const { release } = next(14);

		expect(release.heldBack).toEqual(['School 13', 'School 14']);
		expect(release.reasons['School 14']).toMatch(/^Joined with the earlier editions/);
	});

	test('takes three newcomers in together', () => {
		expect(next(15).release).toMatchObject({ status: 'published', heldBack: [] });
	});
});

test('a map holds nothing of the sheet but bands and groups', () => {
	const { release, config } = releaseSheet(makeSheet('pppppijsssssx', 'sssssssddddds'));
	const text = writeMap(release, { config: { ...config, map: config.map! }, earlier: 0 });
	const map = mapSchema.parse(parse(text));

	expect(text).not.toMatch(/School \d|special|infant|junior/);
	expect(map.disclosure).toMatchObject({ schools: 12, k: 3, needs: 'merged', linked: false });
	expect(map.rows).toMatchObject([
		{ title: 'Reading: primary phase', cells: [{ column: 'strength', schools: 'most-or-all' }] },
		{ title: 'Reading: secondary phase', cells: [{ column: 'developing', schools: 'most-or-all' }] },
	]);
});

test('the order of the sheet changes nothing, and who is held back appears nowhere', () => {
	const random = makeRandom(7);
	for (let draw = 0; draw < 100; draw++) {
		const schools = 5 + random.below(26);
		const pick = (signs: string) => Array.from({ length: schools }, () => random.pick([...signs])).join('');
		const [head, ...rows] = makeSheet(pick('pppijsx '), pick('ssddn ')).split('\n');
		const write = (lines: string[]) => {
			const { release, config, report } = releaseSheet([head, ...lines].join('\n'));
			return { report, text: writeMap(release, { config: { ...config, map: config.map! }, earlier: 0 }) };
		};
		const one = write(rows);
		const other = write(random.several(rows, rows.length));

		expect(other).toEqual(one);
		expect(one.text).not.toMatch(/School \d/);
		expect(one.report.release.classes.every(({ size }) => size >= 3)).toBe(true);
	}
});

test('explains a refusal so that it can be read alone', () => {
	expect(explainReport(releaseSheet(makeSheet('pppp', 'ssss')).report)).toMatchInlineSnapshot(`
		"This must not be published as it is.

		- The whole sheet: 4 schools would be on the map. Under 5, everybody knows what everybody else answered.
		  What to do: Publish together with other partnerships, or with names and with the consent of every school.   too-few-schools

		Please look at this too:
		- The whole sheet: There is no private register, so nobody could check that the schools are spelled as they are elsewhere.
		  What to do: Give the list of your schools with --register or in ALONGSIDE_REGISTER.   no-register

		4 schools in the sheet, 4 on the map, 0 held back. Loss 1 (1.000).
		- Phase: dropped.
		- All schools: 4 schools alike.
		- Needs are counted with “developing”."
	`);
});

test('explains who is singled out', () => {
	const csv = makeSheet('pppppijsssssx', 'sssssssddddds');

	expect(explainReport(releaseSheet(csv).report, true)).toMatchInlineSnapshot(`
		"This can be published.

		Please look at this too:
		- The whole sheet: There is no private register, so nobody could check that the schools are spelled as they are elsewhere.
		  What to do: Give the list of your schools with --register or in ALONGSIDE_REGISTER.   no-register

		13 schools in the sheet, 12 on the map, 1 held back. Loss 7/13 (0.538).
		- Phase: kept at step 1.
		- primary phase: 7 schools alike.
		- secondary phase: 5 schools alike.
		- Needs are counted with “developing”.
		- Held back: School 13. No other school is “Phase: special”, so the row could be no other. It comes in when 2 more like it take part, or when the column is dropped.

		In the sheet as it is, before anything is merged or dropped:
		- School 13 is the only one of its kind by Phase.
		- School 6 is the only one of its kind by Phase.
		- School 7 is the only one of its kind by Phase.
		To keep such a school on the map, merge the values of that column in its ladder, or drop the column."
	`);
});

test('the details of the map are those of the configuration', () => {
	const { release, config } = releaseSheet(makeSheet('pppppp', 'ssssss'));
	const text = writeMap(release, { config: { ...config, map: config.map! }, earlier: 2 });

	expect(parse(text)).toMatchObject({
		code: details.code,
		edition: details.edition,
		changes: [{ version: '1.2', note: 'New edition.' }],
	});
});
