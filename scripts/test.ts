/** Everything that must hold, in the order in which it is cheapest to find out. Ends with one line to read. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { styleText } from 'node:util';
import { buildSite } from './commands/build-site.ts';
import { runCommand } from './commands/run-command.ts';

const root = resolve(import.meta.dirname, '..');
const resultsOf = (name: string) => resolve(root, `.cache/test-results-${name}.json`);

// The tests of the first site look at its pictures.
const withoutPictures = { ALONGSIDE_CARDS: 'off' };

const results = ['unit', 'site', 'browser'].map(resultsOf);

type Step = [name: string, run: () => Promise<number>];

function testStep(name: string, projects: readonly string[]): Step {
	const [first] = projects;
	const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(first!)}`];
	const chosen = projects.flatMap((project) => ['--project', project]);
	return [name, () => runCommand('vitest', ['run', ...output, ...chosen])];
}

/** Two rows of steps, beside each other: most of them keep one processor busy. */
const rows: Step[][] = [
	[
		['Build', () => buildSite()],
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
		// In this row, because two programs of Astro at the same time would mix up what they have read.
		['Types', () => runCommand('astro', ['check', '--minimumSeverity', 'warning'])],
	],
	[
		['Format', () => runCommand('prettier', ['--check', '--log-level=warn', '.'])],
		['Lint', () => runCommand('eslint', ['--max-warnings=0', '.'])],
		testStep('Tests of the parts', ['unit']),
	],
];
const ofSites = [
	testStep('Tests of the built site', ['site', 'relevance']),
	testStep('Tests in a browser', ['browser']),
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

async function runRow(steps: readonly Step[]): Promise<void> {
	for (const step of steps) await runStep(step);
}

function countTests(outcome: 'numPassedTests' | 'numFailedTests'): number {
	return results
		.filter((file) => existsSync(file))
		.map((file) => (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>)[outcome] ?? 0)
		.reduce((sum, count) => sum + count, 0);
}

for (const file of results) rmSync(file, { force: true });
await Promise.all(rows.map(runRow));
if (!failed.some((name) => name.startsWith('Build'))) await runRow(ofSites);

console.log(failed.length === 0 ? '\nEverything holds.' : `\nThis does not hold yet: ${failed.join(', ')}.`);
console.log(`${countTests('numPassedTests')} passed, ${countTests('numFailedTests')} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
