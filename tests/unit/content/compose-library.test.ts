import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#lib/checks/index.ts';
import { composeLibrary } from '#lib/content/compose-library.ts';
import { formatText } from '#lib/report/format-text.ts';
import { exitCodeOf } from '#lib/report/report.ts';
import { everyPart } from '#schemas/site.ts';
import { makeFile, sites, today } from '../../support/check-site.ts';
import { makeFolder } from '../../support/temporary-folder.ts';

const library = join(sites, 'valid/src/content');
const entry = (name: string, code: string) => makeFile(name, `---\ncode: ${code}\n---\n`);
const shared = [
	entry('protocols/visit.md', 'P04'),
	entry('protocols/concern.md', 'P05'),
	entry('training/questions.md', 'T06'),
	makeFile('glossary/terms.yaml', 'terms: []'),
	makeFile('overlays/p04.yaml', 'steps: []'),
	makeFile('site/site.yaml', 'name: Shared'),
];
const names = (files: readonly { collection: string; id: string; file: string }[]) =>
	files.map(({ file }) => file);

describe('composeLibrary', () => {
	test('takes everything but what belongs to the shared site itself', () => {
		const own = [makeFile('site/site.yaml', 'name: Own')];
		const { files, leftOut } = composeLibrary(own, shared, 'all');

		expect(names(files)).toEqual([
			'site/site.yaml',
			'protocols/visit.md',
			'protocols/concern.md',
			'training/questions.md',
			'glossary/terms.yaml',
		]);
		expect(files[0]!.text).toBe('name: Own');
		expect(leftOut).toEqual([]);
	});

	test('puts an own file in the place of the shared one with its name', () => {
		const own = entry('protocols/visit.md', 'P04');
		const { files, leftOut } = composeLibrary([own], shared, { ...everyPart('all'), protocols: 'none' });

		expect(files).toContain(own);
		expect(names(leftOut)).toEqual([]);
	});

	test('takes the named codes, and the concern protocol always', () => {
		const { files, leftOut } = composeLibrary([], shared, {
			...everyPart('all'),
			protocols: 'none',
			training: ['T06'],
		});

		expect(names(files)).toEqual(['protocols/concern.md', 'training/questions.md', 'glossary/terms.yaml']);
		expect(names(leftOut)).toEqual(['protocols/visit.md']);
	});
});

describe('the check of a partnership’s own folder', () => {
	const settings = readFileSync(join(library, 'site/site.yaml'), 'utf8');
	const check = (files: Record<string, string>, neighbours: { place: string; address: string }[] = []) => {
		const folder = makeFolder(files);
		return runChecks(folder, folder, { today, shared: library, neighbours });
	};
	const page =
		'---\ntitle: Our page\nsummary: A page of our own.\nsearchTerms: [ours]\nreviewed: 2026-11-22\nreviewBy: 2027-09-30\n---\n\n## Ours\n\n';

	test('finds nothing wrong with settings alone, and counts own files only', () => {
		const report = check({ 'site/site.yaml': `${settings}library: all\n` });

		expect(formatText(report)).toContain('Content checked, 1 file: nothing to mend.');
	});

	test('lets own pages name what was left out', () => {
		const parts = 'library: {protocols: none, maps: none}\n';
		const report = check({
			'site/site.yaml': settings + parts,
			'pages/ours.md': `${page}P01 and [the visit](/protocols/visit/).\n`,
		});

		expect(report.issues).toEqual([]);
	});

	test('does not let what was published be left out later', () => {
		const { issues } = check({
			'site/site.yaml': `${settings}library: {protocols: none, maps: none}\n`,
			'published-addresses.json':
				'{"pages": {"/protocols/visit/": {"parts": [], "frame": []}}, "downloads": [], "codes": {"c7kd": "/protocols/visit/"}}',
		});

		expect(issues.map(({ ruleId }) => ruleId)).toEqual(['address-gone', 'code-astray']);
		for (const { note } of issues)
			expect(note).toBe(
				'It is left out under “library” in the settings. Take it again: somebody may have its address on paper.',
			);
	});

	test('says which code the library does not have, and where it belongs', () => {
		const { issues } = check({ 'site/site.yaml': `${settings}library: {training: [T99, P01]}\n` });

		expect(issues.map(({ ruleId, message }) => [ruleId, message])).toEqual([
			['library-code', 'The shared library has no T99.'],
			['library-code', 'P01 does not belong to training.'],
		]);
		expect(exitCodeOf(issues)).toBe(2);
	});

	test('says that an overlay changes what was left out', () => {
		const { issues } = check({
			'site/site.yaml': `${settings}library: {protocols: [P02]}\n`,
			'overlays/p01.yaml': 'steps:\n  - step: look\n    minutes: 30\n    why: We are near.\n',
		});

		expect(issues).toMatchObject([{ ruleId: 'library-code', file: 'overlays/p01.yaml' }]);
	});

	test('says what an own entry breaks in a shared one, and what to do', () => {
		const workshop = readFileSync(join(library, 'protocols/staff-workshop.md'), 'utf8');
		const { issues } = check({
			'site/site.yaml': `${settings}library: all\n`,
			'protocols/staff-workshop.md': workshop.replaceAll('read-back', 'read-it-back'),
		});

		expect(issues.length).toBeGreaterThan(0);
		for (const { note } of issues) expect(note).toContain('This file belongs to the shared library.');
	});

	test('refuses the address of another site, in any way of writing it', () => {
		const neighbours = [{ place: 'other/site/site.yaml', address: 'https://small.example/' }];
		const { issues } = check(
			{ 'site/site.yaml': settings.replace('https://small', 'https://SMALL') },
			neighbours,
		);

		expect(issues).toMatchObject([{ ruleId: 'address-taken', place: { line: 4 } }]);
		expect(check({ 'site/site.yaml': `${settings}folder: /ours/\n` }, neighbours).issues).toEqual([]);
	});

	test('refuses a logo with a program in it, with its line', () => {
		const { issues } = check({
			'site/site.yaml': `${settings}library: all\n`,
			'site/logo.svg': '<svg>\n<script>alert(1)</script>\n</svg>',
		});

		expect(issues).toMatchObject([
			{ ruleId: 'picture-unsafe', file: 'site/logo.svg', place: { line: 2, column: 1 } },
		]);
		expect(exitCodeOf(issues)).toBe(2);
	});
});
