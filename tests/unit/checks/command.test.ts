import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { sites, today } from '../../support/check-site.ts';

// Each test starts Node, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'alongside-'));
const register = join(folder, 'register.txt');
writeFileSync(register, 'Hill cluster\n');
afterAll(() => rmSync(folder, { recursive: true }));

function check(site: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
	const content = join(sites, site, 'src/content');
	const command = [join(root, 'scripts/check.ts'), '--content', content, '--today', today, ...args];
	return spawnSync(join(root, 'node_modules/.bin/node'), command, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
}

test('ends with 0 where nothing is wrong', () => {
	const { status, stdout } = check('valid');

	expect(status).toBe(0);
	expect(stdout).toContain('without a private register');
});

test('ends with 1 where something is wrong, in every format', () => {
	expect(check('broken').status).toBe(1);
	expect(check('broken', ['--format', 'github']).stdout).toMatch(
		/^::error file=tests\/fixtures\/sites\/broken\/src\/content\/.*,line=1,col=9,title=reference-missing::/,
	);
	expect(JSON.parse(check('broken', ['--format', 'json']).stdout)).toMatchObject({ version: 1, warnings: 1 });
});

test('ends with 0 where there are only warnings', () => {
	const { status, stdout } = check('valid', ['--today', '2027-10-01']);

	expect(status).toBe(0);
	expect(stdout).toMatch(/\d warnings, no errors/);
});

test.each([
	[['--register', register], {}],
	[[], { ALONGSIDE_REGISTER: register }],
])('reads the private register from %j %j', (args, env) => {
	const { status, stdout } = check('valid', args, env);

	expect(status).toBe(1);
	expect(stdout).toContain('register-name');
	expect(stdout).not.toMatch(/without a private register|Hill/);
});

test.each([
	['--format', 'xml'],
	['--today', 'soon'],
	['--content', '/nowhere'],
	['--register', '/nowhere'],
	['--nonsense'],
	['nonsense'],
])('ends with 2 after %s %s', (...args) => {
	const { status, stdout, stderr } = check('valid', args);

	expect(status).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).not.toMatch(/\n\s+at /);
});
