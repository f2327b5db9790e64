import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap } from '../../support/check-site.ts';

const about = 'pages/about.md';
const name = 'Wintergreen Puddle';

test('names are found in text, in comments and in file names', () => {
	const edits = {
		[about]: (text: string) =>
			text
				.replace('title:', `# asked by Dr Wintergreen\ntitle:`)
				.replace('The partnership.', `The partnership\nand ${name}.`),
		'pages/wintergreen-puddle.md':
			'---\ntitle: Other\nsummary: Words.\nreviewed: 2026-11-01\nreviewBy: 2027-09-30\n---\n',
	};

	expect(rulesAfter(edits, { register: [`${name} Primary School`] })).toEqual([
		[about, 'personal-title', 2],
		[about, 'register-name', 12],
		['pages/wintergreen-puddle.md', 'register-name', 1],
	]);
});

test('the report never repeats what it found', () => {
	const edits = {
		[about]: swap(
			'The partnership.',
			`Sarah ${name}, Mrs ${name}, x@y.sch.uk, 01632 960123, ${name} Primary School.`,
		),
	};

	const issues = issuesAfter(edits, { register: [name] });

	expect(issues).toHaveLength(8);
	expect(JSON.stringify(issues)).not.toMatch(/Wintergreen|Puddle|Sarah|sch\.uk|960/);
});

test('only the settings of the site may hold an address to write to', () => {
	expect(rulesAfter({ 'site/site.yaml': swap('chair@small.example', 'chair@small.sch.uk') })).toEqual([]);
	expect(rulesAfter({ [about]: swap('The partnership.', 'Write to chair@small.sch.uk.') })).toEqual([
		[about, 'contact-detail', 10],
	]);
});

test('a given name before a word that the site knows is no person', () => {
	expect(
		rulesAfter({
			'partnerships/hill-cluster.yaml': swap('The Hill cluster', 'The Victoria Hill cluster'),
			[about]: swap('The partnership.', 'The Victoria Hill cluster.'),
		}),
	).toEqual([]);
});
