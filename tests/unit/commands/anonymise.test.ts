import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { mapSchema } from '#schemas/map.ts';
import { details, makeSheet } from '../../support/partnership.ts';
import { makeFolder } from '../../support/temporary-folder.ts';
import { makeWorkbook } from '../../support/workbook.ts';

// Each run starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
const twelve = makeSheet('p'.repeat(12), 'ssssssdddddd');
const config = stringify({
	id: 'School',
	describing: [{ column: 'Phase', ladder: 'phase' }],
	sensitive: ['Reading'],
	map: details,
});

/** A private folder with a sheet and a configuration, and a way to run the command there. */
function prepare(sheet: string | Uint8Array = twelve, ending = 'csv') {
	const folder = makeFolder({ 'anonymise.yaml': config });
	writeFileSync(join(folder, `private.${ending}`), sheet);
	const at = (name: string) => join(folder, name);
	const run = (...more: string[]) => {
		const flags = ['--input', at(`private.${ending}`), '--config', at('anonymise.yaml')];
		const { status, stdout } = spawnSync(
			join(root, 'node_modules/.bin/node'),
			[join(root, 'scripts/anonymise.ts'), ...flags, '--json', ...more],
			{ encoding: 'utf8', env: { ...process.env, ALONGSIDE_REGISTER: '' } },
		);
		const report = JSON.parse(stdout) as {
			release: { status: string };
			refusals: { rule: string; where: string }[];
			k: Record<string, number>;
		};
		return { code: status, report, rules: report.refusals.map(({ rule }) => rule), stdout };
	};
	const publish = (...more: string[]) => run('--key-dir', at('keys'), '--out', at('map.yaml'), ...more);
	return { at, run, publish };
}

test('publishes, keeps the key from others, and stops the next edition where a school has left', () => {
	const { at, publish } = prepare();

	expect(publish()).toMatchObject({
		code: 0,
		report: { release: { status: 'published' }, k: { Phase: 12 } },
	});
	const map = readFileSync(at('map.yaml'), 'utf8');
	expect(mapSchema.parse(parse(map)).disclosure?.schools).toBe(12);
	expect(map).not.toContain('School 1');
	expect(statSync(at('keys')).mode & 0o777).toBe(0o700);
	expect(readdirSync(at('keys')).map((file) => statSync(join(at('keys'), file)).mode & 0o777)).toEqual([
		0o600, 0o600,
	]);

	expect(publish()).toMatchObject({ code: 2, rules: ['output-exists'] });
	expect(publish('--new-edition').code).toBe(0);
	writeFileSync(at('private.csv'), makeSheet('p'.repeat(11), 'ssssssddddd'));
	expect(publish('--new-edition')).toMatchObject({ code: 1, rules: ['membership-change'] });
	writeFileSync(at('map.yaml'), map);
});

test('refuses a new edition without the key of the earlier ones', () => {
	const { at, run } = prepare();
	writeFileSync(at('map.yaml'), 'kind: strengths\n');

	const { code, rules } = run('--key-dir', at('empty'), '--out', at('map.yaml'), '--new-edition');
	expect([code, rules]).toEqual([2, ['key-lost']]);
	expect(readFileSync(at('map.yaml'), 'utf8')).toBe('kind: strengths\n');
});

test('writes nothing with --check, and ends with 1 where it would refuse', () => {
	const { at, run } = prepare(makeSheet('pppp', 'ssss'));

	expect(run('--check')).toMatchObject({ code: 1, rules: ['too-few-schools'] });
	expect(existsSync(at('keys'))).toBe(false);
});

test('reads a workbook', () => {
	const rows = twelve.split('\n').map((line) => line.split(','));

	expect(prepare(makeWorkbook({ rows }), 'xlsx').run('--check')).toMatchObject({
		code: 0,
		report: { k: { Phase: 12 } },
	});
});

test('refuses what lies in a git work tree or can be read by others, and says nothing of what is in it', () => {
	const { at, run } = prepare();
	mkdirSync(at('.git'));
	const inside = run('--check');
	expect([inside.code, inside.rules]).toEqual([2, ['inside-repository']]);

	const other = prepare();
	mkdirSync(other.at('open'));
	chmodSync(other.at('open'), 0o755);
	const open = other.run('--key-dir', other.at('open'), '--out', other.at('map.yaml'));
	expect([open.code, open.rules]).toEqual([2, ['key-dir-open']]);
	expect(readdirSync(other.at('open'))).toEqual([]);
	expect(inside.stdout + open.stdout).not.toContain('School 1');
});

test('refuses a key folder in the repository, and a command that is not understood', () => {
	const { at, run } = prepare();

	expect(run('--key-dir', join(root, 'src'), '--out', at('map.yaml')).rules).toEqual(['inside-repository']);
	expect(run('--nonsense')).toMatchObject({ code: 2, rules: ['command'] });
	expect(run()).toMatchObject({ code: 2, rules: ['command'] });
});

test('names the line of a mistake in the configuration', () => {
	const { at, run } = prepare();
	writeFileSync(at('anonymise.yaml'), 'id: School\nsensitive: [Reading]\nk: three\nmaxHeldback: 1\n');

	expect(run('--check').report.refusals.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([
		'config-wrong: the configuration, 3:4, “k”',
		'config-wrong: the configuration, 1:1',
	]);
});
