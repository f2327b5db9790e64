/** Everything that must hold, in the order in which it is cheapest to find out. Ends with one line to read. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { styleText } from 'node:util';
import { buildSite } from './commands/build-site.ts';
import { runCommand } from './commands/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, '.cache/test-results.json');
const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];

const steps: [name: string, run: () => number | Promise<number>][] = [
	['Format', () => runCommand('prettier', ['--check', '--log-level=warn', '.'])],
	['Lint', () => runCommand('eslint', ['--max-warnings=0', '.'])],
	['Types', () => runCommand('astro', ['check', '--minimumSeverity', 'warning'])],
	['Build', () => buildSite()],
	[
		'Build under a folder',
		() => buildSite({ base: '/knowledge/', out: resolve(root, '.cache/dist-knowledge') }),
	],
	['Tests', () => runCommand('vitest', vitest)],
];

const failed: string[] = [];
for (const [name, run] of steps) {
	const start = performance.now();
	console.log(styleText('bold', `\n${name}`));
	const code = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(
		code === 0 ? `${name}: right (${seconds} s)` : styleText('red', `${name}: FAILED (${seconds} s)`),
	);
	if (code !== 0) failed.push(name);
	if (code !== 0 && name.startsWith('Build')) break;
}

const { numPassedTests = 0, numFailedTests = 0 } = failed.includes('Build')
	? {}
	: (JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>);
console.log(failed.length === 0 ? '\nEverything holds.' : `\nThis does not hold yet: ${failed.join(', ')}.`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
