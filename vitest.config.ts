import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest come first: one that begins last keeps everybody waiting. */
const slowest = ['accessibility', 'network', 'search', 'fill', 'facets', 'run-sheet', 'reflow', 'compare'];

class SlowestFirst extends BaseSequencer {
	override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const placeOf = ({ moduleId }: TestSpecification) =>
			slowest.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`)) + 1 || Infinity;
		return Promise.resolve(files.toSorted((a, b) => Math.sign(placeOf(a) - placeOf(b)) || 0));
	}
}

/**
 * Four kinds of test: `unit` needs nothing; `site` reads the built site; `relevance` asks its search what people ask;
 * `browser` opens it in Chromium.
 */
export default defineConfig({
	test: {
		sequence: { sequencer: SlowestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					isolate: false,
					// Commands that the tests start keep what Node has compiled, as scripts/run.mjs has them do.
					env: { NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/node') },
				},
			},
			// These only read: one worker keeps the parsed pages for all of them.
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					testTimeout: 60_000,
					fileParallelism: false,
					isolate: false,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'relevance',
					include: ['tests/relevance/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'browser',
					isolate: false,
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: 'tests/support/served-site.ts',
					testTimeout: 90_000,
					hookTimeout: 90_000,
					expect: { poll: { timeout: 10_000 } },
					maxWorkers: 2,
					// A browser on a busy machine now and then answers too late; what is wrong is wrong twice.
					retry: 1,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
