import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { repeatFlags } from '../../../scripts/commands/flags.ts';
import { issuesAfter } from '../../support/check-site.ts';
import { details, makeSheet } from '../../support/partnership.ts';
import { makeMap } from '../../support/practice-map.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

// Each run starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');

function run(script: string, ...flags: string[]) {
	const { status, stdout } = spawnSync(
		join(root, 'node_modules/.bin/node'),
		[join(root, `scripts/${script}.ts`), ...flags],
		{ encoding: 'utf8', env: { ...process.env, ALONGSIDE_REGISTER: '' } },
	);
	return { code: status, stdout };
}

const judge = (...flags: string[]) => {
	const { code, stdout } = run('gate', ...flags, '--json');
	return {
		code,
		report: JSON.parse(stdout) as { verdict: string; rules: string[]; refusals: { where: string }[] },
	};
};

test('the gate judges one map beside members, earlier editions and public texts', () => {
	const group = (schools: number, describes: object) => ({
		schools,
		groups: [{ id: 'g1', title: 'Church', describes, schools }],
	});
	const folder = makeFolder({
		'map.yaml': stringify(makeMap({ disclosure: group(12, { faith: 'church' }) })),
		'plain.yaml': stringify(makeMap()),
		'before.yaml': stringify(makeMap({ disclosure: group(13, { faith: 'church' }) })),
		'members.csv': 'School,Faith\nThornwick,CE\nMarrowfield,none\n',
		'case.md': 'There is one church school.',
		'broken.yaml': 'code: [',
	});
	const at = (name: string) => join(folder, name);

	expect(judge('--map', at('plain.yaml'))).toMatchObject({
		code: 0,
		report: { verdict: 'clean', rules: [] },
	});
	const { code, report } = judge(
		...['--map', at('map.yaml'), '--members', at('members.csv')],
		...['--earlier', at('before.yaml'), at('before.yaml'), '--public', at('case.md')],
	);
	expect(code).toBe(1);
	expect(report.rules).toEqual(['describing-columns', 'known-cell', 'linked-editions', 'membership-change']);
	expect(report.refusals[0]!.where).toMatch(/map\.yaml:\d+:\d+$/);
	expect(judge('--map', at('broken.yaml'))).toMatchObject({ code: 2, report: { verdict: 'bad-input' } });
	expect(judge()).toMatchObject({ code: 2 });
});

test('the scan gives places and no words', () => {
	const folder = makeFolder({
		'register.txt': 'Thornwick Vale Primary School\n',
		'lines.txt': 'Fine.\nAsk Thornwick Vale.\n',
	});
	const { code, stdout } = run(
		'scan',
		'--register',
		join(folder, 'register.txt'),
		join(folder, 'lines.txt'),
		'--json',
	);

	expect(code).toBe(1);
	expect(JSON.parse(stdout)).toMatchObject({
		lines: [{ spans: [] }, { spans: [{ start: 4, end: 18, type: 'name', level: 'error' }] }],
	});
	expect(stdout).not.toContain('Thornwick');
	expect(run('scan', join(folder, 'missing.txt')).code).toBe(2);
});

test('several files may follow one flag', () => {
	expect(repeatFlags(['--map', 'm', '--earlier', 'a', 'b', '--json'], ['earlier'])).toEqual([
		'--map',
		'm',
		'--earlier',
		'a',
		'--earlier',
		'b',
		'--json',
	]);
});

test('a strength of two is stopped, merged it passes, and once a school has left the next edition is stopped', () => {
	// Put together here, so that a search of the repository finds it only where it was written by mistake.
	const marker = ['Quarrel', 'mere'].join('');
	const cells = (...counts: (number | string)[]) =>
		makeMap({
			cells: counts.map((schools) => ({ column: 'strength', schools, says: `seen ${marker.toLowerCase()}` })),
		});
	const rulesOf = (map: object) =>
		issuesAfter({ 'maps/strengths.yaml': stringify(map) })
			.filter(({ file }) => file.startsWith('maps/strengths'))
			.map(({ ruleId, message, note }) => ({ ruleId, words: message + note }));

	const blocked = rulesOf(cells(2));
	expect(blocked.map(({ ruleId }) => ruleId)).toEqual(['small-count']);
	expect(JSON.stringify(blocked)).not.toMatch(new RegExp(marker, 'i'));
	expect(rulesOf(cells('3-5'))).toEqual([]);

	const folder = makeFolder({
		'anonymise.yaml': stringify({
			id: 'School',
			describing: ['Phase'],
			sensitive: ['Reading'],
			map: details,
		}),
	});
	const at = (name: string) => join(folder, name);
	const publish = (schools: number, ...more: string[]) => {
		writeFileSync(at('s.csv'), makeSheet('p'.repeat(schools), 's').replaceAll('School ', `${marker} `));
		const flags = [
			'--input',
			at('s.csv'),
			'--config',
			at('anonymise.yaml'),
			'--key-dir',
			at('keys'),
			'--out',
			at('m.yaml'),
		];
		return run('anonymise', ...flags, ...more);
	};
	expect(publish(12).code).toBe(0);
	const published = readFileSync(at('m.yaml'), 'utf8');
	const stopped = publish(11, '--new-edition');
	expect(stopped.code).toBe(1);
	expect(stopped.stdout).toMatch(/What to do: Leave the earlier edition as it is.*membership-change/);
	expect(readFileSync(at('m.yaml'), 'utf8')).toBe(published);
	expect(published).not.toContain(marker);
	expect(findInRepository(marker)).toEqual([]);
});

/** Files of the repository and of the build that hold these words. */
function findInRepository(words: string): string[] {
	const skipped = new Set(['node_modules', '.git', 'fonts']);
	const walk = (folder: string): string[] =>
		readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
			const path = join(folder, item.name);
			if (item.isDirectory()) return skipped.has(item.name) ? [] : walk(path);
			return item.isFile() && statSync(path).size < 2_000_000 ? [path] : [];
		});
	return walk(root).filter((path) => readFileSync(path).includes(words));
}
