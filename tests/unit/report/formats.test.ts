import { expect, test } from 'vitest';
import { formatGithub } from '#lib/report/format-github.ts';
import { formatJson } from '#lib/report/format-json.ts';
import { formatText } from '#lib/report/format-text.ts';
import { makeIssue, sortIssues } from '#lib/report/issue.ts';
import { summarise, type Report } from '#lib/report/report.ts';

const error = makeIssue({
	ruleId: 'reference-missing',
	file: 'src/content/protocols/a,b.md',
	place: { line: 14, column: 9 },
	message: 'There is no entry: 100%.',
	note: 'Did you mean P01?\nOr P02?',
});
const warning = makeIssue({ ...error, ruleId: 'link-http', file: 'src/content/pages/z.md' });
const report: Report = { issues: [error, warning], files: 2, remarks: ['Something to know.'] };

test('is read by people', () => {
	expect(formatText(report)).toMatchInlineSnapshot(`
		"src/content/protocols/a,b.md:14:9  error  There is no entry: 100%.
		  Did you mean P01?
		Or P02?   reference-missing
		src/content/pages/z.md:14:9  warning  There is no entry: 100%.
		  Did you mean P01?
		Or P02?   link-http
		Something to know.
		Content checked, 2 files: 1 error, 1 warning. Nothing has been published. docs/checks.md explains each rule."
	`);
});

test('is read by GitHub, with its own signs escaped', () => {
	expect(formatGithub(report)).toMatchInlineSnapshot(`
		"::error file=src/content/protocols/a%2Cb.md,line=14,col=9,title=reference-missing::There is no entry: 100%25. Did you mean P01?%0AOr P02?
		::warning file=src/content/pages/z.md,line=14,col=9,title=link-http::There is no entry: 100%25. Did you mean P01?%0AOr P02?
		::notice::Something to know.
		Content checked, 2 files: 1 error, 1 warning. Nothing has been published. docs/checks.md explains each rule."
	`);
});

test('is read by programs, with the version of its form', () => {
	expect(JSON.parse(formatJson(report))).toMatchInlineSnapshot(`
		{
		  "errors": 1,
		  "files": 2,
		  "issues": [
		    {
		      "column": 9,
		      "file": "src/content/protocols/a,b.md",
		      "line": 14,
		      "message": "There is no entry: 100%.",
		      "note": "Did you mean P01?
		Or P02?",
		      "ruleId": "reference-missing",
		      "severity": "error",
		    },
		    {
		      "column": 9,
		      "file": "src/content/pages/z.md",
		      "line": 14,
		      "message": "There is no entry: 100%.",
		      "note": "Did you mean P01?
		Or P02?",
		      "ruleId": "link-http",
		      "severity": "warning",
		    },
		  ],
		  "remarks": [
		    "Something to know.",
		  ],
		  "version": 1,
		  "warnings": 1,
		}
	`);
});

test.each<[Report['issues'], string]>([
	[[], 'Content checked, 2 files: nothing to mend.'],
	[[warning], 'Content checked, 2 files: 1 warning, no errors.'],
	[
		[error, error],
		'Content checked, 2 files: 2 errors, 0 warnings. Nothing has been published. docs/checks.md explains each rule.',
	],
])('is counted in words', (issues, expected) => {
	expect(summarise({ ...report, issues })).toBe(expected);
});

test('is always in the same order', () => {
	const at = (file: string, line: number, column: number) =>
		makeIssue({ ...error, file, place: { line, column } });
	const sorted = [at('a', 1, 2), at('a', 1, 10), at('a', 2, 1), at('b', 1, 1)];

	expect(sortIssues([sorted[3]!, sorted[1]!, sorted[2]!, sorted[0]!])).toEqual(sorted);
});
