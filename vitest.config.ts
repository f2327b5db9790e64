import { defineConfig } from 'vitest/config';

/** Three kinds of test: `unit` needs nothing; `site` reads the built site; `browser` opens it in Chromium. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
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
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: 'tests/support/served-site.ts',
					testTimeout: 90_000,
					hookTimeout: 90_000,
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
