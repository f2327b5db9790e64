/**
 * What must not be published stops a build, and once it is mended stands in no built file. J7: a case study from Word with a
 * planted name, hidden text and a telling phrase. J8: a strength of two schools, and the next edition after one has left.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { mapSchema, type PracticeMap } from '#schemas/map.ts';
import { account, accountId, finishAccount } from '../support/account.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { details, makeSheet } from '../support/partnership.ts';
import { listPublishedWords } from '../support/published-words.ts';
import { root } from '../support/sites.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const example = parse(
	readFileSync(join(root, 'examples/second-partnership/site/site.yaml'), 'utf8'),
) as Record<string, unknown>;
const collections = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'maps', 'guides'];
const settings = {
	...example,
	partnership: { name: 'An invented partnership' },
	library: Object.fromEntries(collections.map((name) => [name, 'none'])),
};

/** A partnership’s folder, the desk of its administrator, and the commands. */
function prepare() {
	const partnership = makeFolder({ 'site/site.yaml': stringify(settings) });
	const desk = makeFolder({
		'anonymise.yaml': stringify({
			id: 'School',
			describing: ['Phase'],
			sensitive: ['Reading'],
			map: { ...details, code: 'M501' },
		}),
	});
	mkdirSync(join(partnership, 'maps'));
	const [map, out, sheet] = [
		join(partnership, 'maps/strengths.yaml'),
		join(desk, 'built'),
		join(desk, 's.csv'),
	];
	writeFileSync(join(desk, 'story.docx'), account);
	const importStory = () =>
		run(
			...(['import', join(desk, 'story.docx'), '--yes', '--content', partnership] as const),
			...['--reports', join(desk, 'reports')],
		);
	const build = () => run('build', '--content', partnership, '--out', out);
	const anonymise = (schools: number, ...more: string[]) => {
		writeFileSync(sheet, makeSheet('p'.repeat(schools), 'ssssssdddddd'));
		const flags = ['--input', sheet, '--config', join(desk, 'anonymise.yaml')];
		return run('anonymise', ...flags, '--key-dir', join(desk, 'keys'), '--out', map, ...more);
	};
	return { partnership, map, out, importStory, build, anonymise };
}

function run(script: string, ...flags: string[]) {
	const { status, stdout, stderr } = spawnSync('node', [join(root, `scripts/${script}.ts`), ...flags], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ALONGSIDE_REGISTER: '', ALONGSIDE_CARDS: 'off' },
	});
	return { code: status, said: stdout + stderr };
}

/** The released map with one more strength, as an administrator would type it after the intruder test. */
function addStrength(released: PracticeMap, says: string, schools: number | string): string {
	const [row] = released.rows;
	const [strength, developing] = row!.cells;
	const cells = [
		{ ...strength, says, schools },
		{ ...developing, schools: '6-10' },
	];
	const signOff = {
		role: 'a head from another partnership',
		date: '2026-11-20',
		minutes: 10,
		found: 'nobody',
	};
	return stringify({
		...released,
		rows: [...released.rows, { ...row, id: 'added', title: 'Something new', cells }],
		disclosure: { ...released.disclosure, signOff },
	});
}

test('J7 and J8: from a draft and a strength of two to the next edition', { timeout: 240_000 }, async () => {
	const { partnership, map, out, importStory, build, anonymise } = prepare();
	expect(importStory().code).toBe(0);
	expect(anonymise(12).code).toBe(0);
	const released = mapSchema.parse(parse(readFileSync(map, 'utf8')));

	writeFileSync(map, addStrength(released, 'A choir that sings sea shanties', 2));
	const blocked = build();

	expect(blocked.code).toBe(1);
	expect(blocked.said).toMatch(/small-count/);
	expect(blocked.said).toMatch(/telling-phrase/);
	expect(blocked.said).not.toMatch(/shanties|secondary joined/);
	expect(existsSync(out)).toBe(false);

	writeFileSync(map, addStrength(released, 'Singing together', '3-5'));
	finishAccount(partnership);
	const built = build();

	expect(built.said).toMatch(/Site built/);
	const words = await listPublishedWords(readBuiltSite({ base: '/', folder: out }));
	const holding = (text: string) =>
		words.filter((part) => part.words.includes(text)).map(({ place }) => place);
	expect(holding('Singing together')).toContain('maps/strengths/index.html');
	expect(holding('shanties')).toEqual([]);
	expect(holding('School 1')).toEqual([]);
	expect(holding('One school joined late')).toContain(`case-studies/${accountId}/index.html`);
	for (const planted of ['Oakenshaw', 'Thistle', 'thistledown', 'SECRET', 'Our secondary'])
		expect(holding(planted), planted).toEqual([]);

	const published = readFileSync(map, 'utf8');
	const next = anonymise(11, '--new-edition');

	expect(next.code).toBe(1);
	expect(next.said).toMatch(/membership-change/);
	expect(readFileSync(map, 'utf8')).toBe(published);
});
