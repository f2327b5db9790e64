import { expect, test } from 'vitest';
import { checkFiles } from '#lib/checks/index.ts';
import { judgeDrafts } from '#lib/checks/judge-drafts.ts';
import { writeNewCaseStudy, writeNewEntry } from '#lib/new-entry/new-entry.ts';
import { entryFields } from '#schemas/shared.ts';
import { makeFile, readSite, today } from '../../support/check-site.ts';

const files = readSite('valid');
const known = files.map(({ file }) => file);

function judge(drafts: { path: string; text: string }[]) {
	const all = [...files, ...drafts.map(({ path, text }) => makeFile(path, text))];
	const issues = checkFiles(all, { today }).filter(({ file }) => !known.includes(file));
	return { issues, drafts: judgeDrafts(all, { today }) };
}

test.each(['decisions', 'protocols', 'proformas', 'training', 'guides'] as const)(
	'a new entry of %s passes the check as a draft, and as a page lacks only what an author must say',
	(collection) => {
		const entry = writeNewEntry({ collection, title: 'A new thing', today }, files);
		const { issues, drafts } = judge([entry]);

		expect(issues).toEqual([]);
		expect(drafts[0]!.faults).toEqual([]);
		expect(drafts[0]!.gaps.length).toBeGreaterThan(3);
		for (const { description } of Object.values(entryFields)) expect(entry.text).toContain(description);
	},
);

test('a new case study has its partnership, its account and its statements', () => {
	const made = writeNewCaseStudy({ title: 'A new story', today }, files)!;
	const { issues, drafts } = judge(made);

	expect(made.map(({ path }) => path)).toEqual([
		'case-studies/a-new-story.mdx',
		'sources/a-new-story.yaml',
		'evidence/a-new-story.yaml',
		'partnerships/a-new-story.yaml',
	]);
	expect(issues).toEqual([]);
	expect(drafts[0]).toMatchObject({
		title: 'A new story',
		address: '/case-studies/a-new-story/',
		faults: [],
	});
});

test('a draft on leap day is due on a day that exists', () => {
	const { text } = writeNewEntry({ collection: 'guides', title: 'Leap', today: '2028-02-29' }, files);

	expect(text).toContain('reviewBy: 2029-02-28');
});
