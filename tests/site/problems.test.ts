/** “Problems people have” and “Questions people ask”: every lesson and every question, each with a way on. */
import { expect, test } from 'vitest';
import { problemGroups } from '#schemas/vocabularies.data.ts';
import { readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

const site = readBuiltSite();
const lessons = readEntries(site, 'lessons').flatMap(({ data }) => data.lessons);
const questions = readEntries(site, 'questions').flatMap(({ data }) => data.questions);
const pageAt = (path: string) => site.pages.find((page) => page.path === path)!.document;
const problems = pageAt('/problems/').querySelectorAll('.trail > li');
const answers = pageAt('/questions/').querySelectorAll('.trail > li');
const sentencesIn = (text: string) => text.split(/[.?!][”)]?\s+(?=[A-Z“0-9])/).length;

test('all twenty lessons are there as problems, each once and with its lasting id', () => {
	const ids = problems.map((item) => item.querySelector('h3')!.id);

	expect(lessons).toHaveLength(20);
	expect([...ids].sort()).toEqual(lessons.map(({ id }) => id.toLowerCase()));
});

test('the groups stand in their order', () => {
	const groups = pageAt('/problems/').querySelectorAll('section > h2').map(textOf);

	expect(groups).toEqual([...Object.values(problemGroups), 'Questions people ask']);
});

test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
	'%s leads to what answers it, and to its case study',
	(id, lesson) => {
		const item = problems.find((other) => other.querySelector('h3')!.id === id.toLowerCase())!;
		const links = item.querySelectorAll('.along a').map((link) => attribute(link, 'href'));
		const { problem, answeredIn } = lesson;

		expect(textOf(item.querySelector('h3'))).toBe(problem!.says);
		for (const use of answeredIn) {
			const [, step] = use.split('#');
			expect(
				links.filter((link) =>
					step
						? link.endsWith(`#${step}`)
						: /^\/(proformas|training|decisions|guides|protocols)\/[^/#]+\/$/.test(link),
				),
			).not.toEqual([]);
		}
		expect(links.some((link) => link.startsWith('/case-studies/'))).toBe(true);
		expect(links).toContain(`/lessons/#${id.toLowerCase()}`);
		if (answeredIn.length === 0) expect(problem!.answerShort).toMatch(/no (page|protocol)/i);
	},
);

test.each([
	...lessons.map(({ id, problem }) => [id, problem!.answerShort] as const),
	...questions.map(({ id, answer }) => [id, answer] as const),
])('the answer of %s has two to four sentences', (_id, answer) => {
	expect(sentencesIn(answer)).toBeGreaterThanOrEqual(2);
	expect(sentencesIn(answer)).toBeLessThanOrEqual(5);
});

test('every question is a heading, ends as one, and gives what it rests on', () => {
	const titles = answers.map((item) => textOf(item.querySelector('h2')));

	expect(titles).toEqual(questions.map(({ question }) => question));
	expect(titles.filter((title) => !title.endsWith('?'))).toEqual([]);
	expect(answers.filter((item) => item.querySelectorAll('.along .basis').length === 0)).toEqual([]);
});

test('the statements behind an answer lead back to it', () => {
	const faults = questions.flatMap(({ id, reasons }) =>
		reasons
			.flatMap(({ from }) => (from === 'ours' ? [] : from))
			.flatMap((code) => {
				const page = site.pages.find(
					({ path, html }) => path.startsWith('/evidence/') && html.includes(` id="${code.toLowerCase()}"`),
				);
				return page?.html.includes(`href="/questions/#${id}"`) ? [] : [`${code} does not lead to ${id}`];
			}),
	);

	expect(faults).toEqual([]);
});
