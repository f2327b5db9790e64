import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '#lib/checks/index.ts';
import { formatText } from '#lib/report/format-text.ts';
import { schemas } from '#schemas/collections.ts';
import { checkSite, today, toTable } from '../../support/check-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site without mistakes', () => {
	test('is reported as such', () => {
		expect(formatText(checkSite('valid'))).toMatchInlineSnapshot(`
			"Names were checked without a private register. Give one with --register or ALONGSIDE_REGISTER to look for real names too.
			Content checked, 22 files: nothing to mend."
		`);
	});
});

describe('a site with every mistake', () => {
	const { issues } = checkSite('broken');
	const table = toTable(issues).map(([file, ...rest]) => [file.replace('src/content/', ''), ...rest]);

	test('has every one of them reported in one run', () => {
		expect(table).toEqual([
			['evidence/account.yaml', 'reference-missing', 1],
			['evidence/account.yaml', 'duplicate-id', 6],
			['evidence/account.yaml', 'wrong-value', 7],
			['guides/start.md', 'wrong-value', 16],
			['notes/loose.md', 'unknown-folder', 1],
			['pages/attributes.mdx', 'component-attribute', 8],
			['pages/attributes.mdx', 'component-attribute', 14],
			['pages/attributes.mdx', 'component-attribute', 20],
			['pages/attributes.mdx', 'component-attribute', 20],
			['pages/bad-data.md', 'data-unreadable', 2],
			['pages/bad-data.md', 'data-unreadable', 3],
			['pages/bad-date.md', 'wrong-value', 4],
			['pages/contact.md', 'contact-detail', 8],
			['pages/contact.md', 'contact-detail', 8],
			['pages/contact.md', 'contact-detail', 8],
			['pages/contact.md', 'contact-detail', 8],
			['pages/contact.md', 'telling-phrase', 10],
			['pages/contact.md', 'telling-phrase', 10],
			['pages/contact.md', 'telling-phrase', 10],
			['pages/contact.md', 'school-name', 10],
			['pages/empty.md', 'empty-file', 1],
			['pages/expression.mdx', 'program-in-text', 8],
			['pages/headings.md', 'heading-order', 8],
			['pages/headings.md', 'heading-order', 12],
			['pages/headings.md', 'heading-duplicate', 14],
			['pages/headings.md', 'heading-empty', 16],
			['pages/headings.md', 'image-text', 18],
			['pages/import.mdx', 'program-in-text', 8],
			['pages/latin.md', 'not-utf-8', 1],
			['pages/links.md', 'link-missing', 8],
			['pages/links.md', 'link-form', 8],
			['pages/links.md', 'link-form', 8],
			['pages/links.md', 'address-unsafe', 10],
			['pages/links.md', 'address-unsafe', 10],
			['pages/links.md', 'address-unsafe', 10],
			['pages/links.md', 'link-empty', 12],
			['pages/links.md', 'link-http', 12],
			['pages/links.md', 'link-missing', 12],
			['pages/links.md', 'code-unknown', 14],
			['pages/links.md', 'code-unknown', 14],
			['pages/long-title.md', 'wrong-value', 2],
			['pages/missing-field.md', 'missing-field', 2],
			['pages/no-front-matter.md', 'data-unreadable', 1],
			['pages/people.md', 'personal-name', 8],
			['pages/people.md', 'personal-title', 8],
			['pages/script-in-markdown.md', 'html-in-text', 8],
			['pages/script.mdx', 'component-unknown', 10],
			['pages/unclosed.mdx', 'mdx-unreadable', 10],
			['pages/unknown-field.md', 'unknown-field', 3],
			['pages/unknown-field.md', 'unknown-field', 4],
			['pages/words.txt', 'wrong-ending', 1],
			['pages/wrong-type.md', 'wrong-value', 2],
			['pages/wrong-type.md', 'wrong-value', 3],
			['protocols/another-visit.md', 'reference-missing', 7],
			['protocols/another-visit.md', 'statement-withheld', 26],
			['protocols/another-visit.md', 'reference-missing', 37],
			['protocols/another-visit.md', 'duplicate-id', 40],
			['protocols/visit.md', 'duplicate-id', 2],
			['protocols/visit.md', 'duplicate-title', 3],
			['protocols/visit.md', 'wrong-value', 5],
			['protocols/visit.md', 'wrong-value', 10],
			['protocols/visit.md', 'unknown-field', 12],
			['protocols/visit.md', 'reference-missing', 23],
			['protocols/visit.md', 'reference-missing', 34],
			['protocols/visit.md', 'wrong-value', 36],
			['protocols/visit.md', 'reference-missing', 45],
			['protocols/visit.md', 'statement-withheld', 47],
			['protocols/visit.md', 'duplicate-id', 50],
			['protocols/visit.md', 'reference-self', 56],
		]);
	});

	test('is counted', () => {
		expect(issues).toHaveLength(69);
		expect(issues.filter(({ severity }) => severity === 'warning')).toHaveLength(1);
	});

	test('has its mistakes told in plain words', () => {
		const folders = Object.keys(schemas).join(', ');

		const told = issues.map(
			({ message, note, ruleId }) => `${ruleId}: ${message} → ${note.replace(folders, '(all folders)')}`,
		);

		expect(told.join('\n')).toMatchInlineSnapshot(`
			"reference-missing: There is no file “acount” in sources. → Did you mean “account”? Use the name of a file in src/content/sources, without “.yaml”.
			duplicate-id: The id “A01” is taken already. → It stands in src/content/evidence/account.yaml, line 3. Choose another one here.
			wrong-value: Item 1 of “kind” in statements 2 says “findings”, which is not one of the words for it. → Did you mean “finding”? Choose from: number, date, structure, role, process, method, focus, rule, artefact, finding, lesson, gap, plan, practice.
			wrong-value: The field “from” in reasons 1 has 0 items, which is too few. → Name at least one statement, or write: ours.
			unknown-folder: This file does not lie in a folder that the site knows. → Move it into one of: (all folders).
			component-attribute: “<Passage>” cannot have “onclick”. → It can have: from.
			component-attribute: “reported-by-head” is not a type of “<Claim>”. → Did you mean “reported-by-heads”? Choose one of: reported-by-heads, reported-by-staff, confirmed-view, seen-at-follow-up, inspector, measured, nothing-measured.
			component-attribute: “from” of “<Passage>” is not plain words. → Write it as from="B25 B28", without curly braces.
			component-attribute: Curly braces stand in “<Passage>”. → Write each attribute as name="words".
			data-unreadable: This line has a colon too many, or is indented too far. → Text with a colon and a space in it needs quote marks: ‘title: "First: look"’. Otherwise compare the indent with the line above.
			data-unreadable: Something is not closed here, or a colon is missing. → Look at this line and the one above for a quote mark, a square bracket or a colon.
			wrong-value: The field “reviewed” says “2020-13-45”, which is not a day of the calendar. → Write the date as 2026-03-31: year, month, day.
			contact-detail: An e-mail address stands here. → Take it out. A reader who needs it asks the contact role of the site.
			contact-detail: A telephone number stands here. → Take it out. A reader who needs it asks the contact role of the site.
			contact-detail: A postcode stands here. → Take it out. A reader who needs it asks the contact role of the site.
			contact-detail: The number of a school stands here. → Take it out. A reader who needs it asks the contact role of the site.
			telling-phrase: Words that point at one school stand here. → Write it so that it could be said of three schools or more: “a school in the partnership”, “they”.
			telling-phrase: Words that point at one head stand here. → Write it so that it could be said of three schools or more: “a school in the partnership”, “they”.
			telling-phrase: “He” or “she” stands beside a head here. → Write it so that it could be said of three schools or more: “a school in the partnership”, “they”.
			school-name: The name of a school stands here. → Write “one primary in the partnership” or “2 of the 4 schools”.
			empty-file: This file is empty. → Write the entry, or delete the file.
			program-in-text: Curly braces stand here; they would be run as a program. → Write the text without curly braces.
			heading-order: A heading with one “#” is the title of the page, which comes from “title”. → Begin with two: “## Words”.
			heading-order: This heading is two levels or more below the one before it. → Give it 3 signs: “### Words”.
			heading-duplicate: Another heading of this page has the same words. → Say in the heading what sets this part apart.
			heading-empty: This heading has no words. → Write the heading, or take the signs “#” out.
			image-text: This picture has no words for a reader who cannot see it. → Say in the square brackets what the picture shows: ![a table of 3 columns](picture.png).
			program-in-text: A line of program stands here. → Take out “import” and “export”. The components are there without them.
			not-utf-8: This file is not saved as UTF-8, so its letters cannot be read. → Open it in your editor and save it again with the encoding UTF-8.
			link-missing: The site has no page /protocols/gone/ → Did you mean /protocols/ ?
			link-form: The address of a page ends with a slash. → Write /protocols/visit/
			link-form: An address on this site begins with a slash, so that it works from every page. → Write /protocols/visit/
			address-unsafe: This address could run a program or hide a file, and is not allowed. → Link to a page: /protocols/… on this site, or https://… elsewhere.
			address-unsafe: This address could run a program or hide a file, and is not allowed. → Link to a page: /protocols/… on this site, or https://… elsewhere.
			address-unsafe: This address could run a program or hide a file, and is not allowed. → Link to a page: /protocols/… on this site, or https://… elsewhere.
			link-empty: This link has no words. → Say in the square brackets where the link leads.
			link-http: This address is not a secure one. → Try whether https://old.example/ works, and write that.
			link-missing: The page /protocols/visit/ has no place called “#sign-inn”. → Did you mean /protocols/visit/#sign-in?
			code-unknown: There is no entry with the code P77. → The code of an entry stands at the top of its file. If it is no code, write it another way.
			code-unknown: There is no entry with the code F04. → The code of an entry stands at the top of its file. If it is no code, write it another way.
			wrong-value: The field “title” has 300 characters, which is too long. → This is too long: 90 characters at most.
			missing-field: The field “summary” is missing. → Write some words here. One or two sentences for the head of the page and for search.
			data-unreadable: This file has no front matter: the lines of data between two lines of three hyphens. → Begin the file with a line “---”, then the fields, then another line “---”.
			personal-name: What looks like a person’s name stands here. → Write the role, not the person: “a headteacher”, “the lead reviewer”.
			personal-title: A title before a name stands here. → Write the role, not the person: “a headteacher”, “the lead reviewer”.
			html-in-text: HTML stands here. → Write it in Markdown, or take it out.
			component-unknown: “<script>” is not a component of this site. → There are: Passage, Claim, KeyIssue, Quote, Along, NotStated. Anything else is written in Markdown.
			mdx-unreadable: “<Along>” is opened here, but not closed in the same place. → Write “</Along>” on a line of its own after the text, not inside another paragraph or list.
			unknown-field: The field “sumary” is not one that this file can have. → Did you mean “summary”?
			unknown-field: The field “colour” is not one that this file can have. → Take it out, or look up the right name in docs/publishing.md.
			wrong-ending: A file in pages cannot end in “.txt”. → Save it as .md or .mdx, or move it out of the content folder.
			wrong-value: The field “title” holds a list instead of words. → Write some words here.
			wrong-value: The field “summary” holds a number instead of words. → Put it in quote marks, so that it is read as words.
			reference-missing: The protocol P01 has no step “sign-inn”. → Did you mean P01#sign-in?
			statement-withheld: The statement A02 is withheld, so nothing that is published may rest on it. → Take the code out. Rest the text on another statement, or leave the text out too.
			reference-missing: There is no statement B07. → The codes of all statements stand in src/content/evidence.
			duplicate-id: The id “sign-in” is taken already. → It stands in src/content/protocols/another-visit.md, line 18. Choose another one here.
			duplicate-id: The code P01 is taken already. → It stands in src/content/protocols/another-visit.md, line 2. Choose another one here.
			duplicate-title: Another page has the same title. → It is src/content/protocols/another-visit.md. Say in the title what sets this one apart.
			wrong-value: Item 1 of “stages” says “revew”, which is not one of the words for it. → Did you mean “review”? Choose one of: form, train, plan, focus, review, act, follow-up, share.
			wrong-value: The field “version” in changes 1 holds a number instead of words. → Put the version in quotes: '1.0'.
			unknown-field: The field “notes” is not one that “changes 1” can have. → Did you mean “note”?
			reference-missing: There is no entry with the code P02. → Did you mean P01, “a VISIT”? The code of an entry stands at the top of its file.
			reference-missing: The protocol P01 has no step “sign-inn”. → Did you mean P01#sign-in?
			wrong-value: Item 1 of “from” in steps 2, reasons 1 says “A2”, which is not written in the right form. → Write the code of a statement: a letter and two figures, such as B25 or R09.
			reference-missing: There is no entry with the code F09. → The code of an entry stands at the top of its file.
			statement-withheld: The statement A02 is withheld, so nothing that is published may rest on it. → Take the code out. Rest the text on another statement, or leave the text out too.
			duplicate-id: The id “goodbye” is taken already. → It stands in src/content/protocols/visit.md, line 39. Choose another one here.
			reference-self: P01 names itself here. → Take it out, or name the step that is meant."
		`);
	});
});

describe('a site that cannot be kept in the repository', () => {
	const page = '---\ntitle: A page\nsummary: Words.\nreviewed: 2026-11-01\nreviewBy: 2027-09-30\n---\n\n';
	mkdirSync(join(folder, 'src/content/pages'), { recursive: true });
	writeFileSync(join(folder, 'src/content/pages/large.md'), page + 'Words and more words.\n'.repeat(240_000));
	writeFileSync(join(folder, 'src/content/pages/twin.md'), page);
	writeFileSync(join(folder, 'src/content/pages/Twin.md'), page.replace('A page', 'Another page'));
	writeFileSync(join(folder, 'src/content/pages/twin.mdx'), page.replace('A page', 'A third page'));
	const { issues, files } = runChecks(join(folder, 'src/content'), folder, { today });

	test('has a file that is too large and names that differ only by case or ending', () => {
		expect(toTable(issues)).toEqual([
			['src/content/pages/Twin.md', 'file-name', 1],
			['src/content/pages/large.md', 'file-too-large', 1],
			['src/content/pages/twin.md', 'duplicate-file', 1],
			['src/content/pages/twin.mdx', 'duplicate-file', 1],
		]);
		expect(files).toBe(4);
	});
});
