import { expect, test } from 'vitest';
import { judgeDrafts } from '#lib/checks/judge-drafts.ts';
import { issuesAfter, readSite, rulesAfter, swap, today } from '../../support/check-site.ts';

const study = 'case-studies/hill-cluster.mdx';
const visit = 'protocols/visit.md';
const draft = swap('code: CS1\n', 'code: CS1\nstatus: draft\n');

test('a gap keeps a page from being published, and not a draft', () => {
	const gap = (text: string) => text.replace(/^summary: .*/m, "summary: '[To write: what it is]'");

	expect(rulesAfter({ [study]: gap })).toContainEqual([study, 'still-to-do', 5]);
	expect(rulesAfter({ [study]: (text) => gap(draft(text)) }).map(([, rule]) => rule)).not.toContain(
		'still-to-do',
	);
});

test('what is unfinished in a draft is a warning, a name in it an error', () => {
	const unfinished = (text: string) =>
		draft(text).replace('## Context', '### Context\n\nOur secondary met.\n\n## Context');
	const issues = issuesAfter({ [study]: unfinished }).filter(({ file }) => file === study);

	expect(issues.filter(({ ruleId }) => ruleId === 'heading-order').map(({ severity }) => severity)).toEqual([
		'warning',
	]);
	expect(issues.filter(({ ruleId }) => ruleId === 'telling-phrase').map(({ severity }) => severity)).toEqual([
		'error',
	]);
});

test('nothing published may rest on an account that waits for its case study', () => {
	const found = rulesAfter({ [study]: draft });

	expect(found).toContainEqual([visit, 'reference-draft', expect.any(Number)]);
	expect(found.filter(([file]) => file.startsWith('sources/') || file === study)).toEqual([]);
});

test('judges a draft as if it were published, with its account', () => {
	const gap = (text: string) => text.replace(/^about: .*/m, "about: '[To write: one sentence]'");
	const files = readSite('valid', { [study]: draft, 'partnerships/hill-cluster.yaml': gap });
	const [judged] = judgeDrafts(files, { today });

	expect(judged).toMatchObject({ file: study, address: '/case-studies/hill-cluster/', faults: [] });
	expect(judged!.gaps.map(({ file, message }) => [file, message])).toEqual([
		['partnerships/hill-cluster.yaml', 'Still to write: one sentence.'],
	]);
	expect(judgeDrafts(readSite('valid'), { today })).toEqual([]);
});
