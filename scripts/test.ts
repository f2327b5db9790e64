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

// The tests of the first site look at its pictures.
const withoutPictures = { ALONGSIDE_CARDS: 'off' };

type Step = [name: string, run: () => Promise<number>];

/** What only reads the files as they are written runs beside the build. */
const rounds: Step[][] = [
	[
		['Format', () => runCommand('prettier', ['--check', '--log-level=warn', '.'])],
		['Lint', () => runCommand('eslint', ['--max-warnings=0', '.'])],
		['Build', () => buildSite()],
	],
	[
		[
			'Build under a folder',
			() => buildSite({ base: '/knowledge/', out: resolve(root, '.cache/dist-knowledge') }),
		],
		[
			'Build a partnership’s own site, and a hub',
			async () =>
				(await buildSite({
					content: 'examples/second-partnership',
					out: '.cache/dist-second',
					env: withoutPictures,
				})) || (await runCommand('node', ['tests/support/build-hub.ts'])),
		],
		['Types', () => runCommand('astro', ['check', '--minimumSeverity', 'warning'])],
	],
	[['Tests', () => runCommand('vitest', vitest)]],
];

const failed: string[] = [];

async function runStep([name, run]: Step): Promise<void> {
	const start = performance.now();
	const code = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (code !== 0) failed.push(name);
	const outcome = code === 0 ? `${name}: right (${seconds} s)` : `${name}: FAILED (${seconds} s)`;
	console.log(code === 0 ? outcome : styleText('red', outcome));
}

for (const steps of rounds) {
	console.log(styleText('bold', `\n${steps.map(([name]) => name).join(', ')}`));
	await Promise.all(steps.map(runStep));
	if (failed.some((name) => name.startsWith('Build'))) break;
}

const { numPassedTests = 0, numFailedTests = 0 } = failed.some((name) => name.startsWith('Build'))
	? {}
	: (JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>);
console.log(failed.length === 0 ? '\nEverything holds.' : `\nThis does not hold yet: ${failed.join(', ')}.`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
