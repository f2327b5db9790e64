import { describe, expect, test } from 'vitest';
import { parseContentFile } from '#lib/content/front-matter.ts';

const text = '---\ntitle: A page\nsteps:\n  - id: one\n    uses: [F01, F02]\n---\n\n## Body\n';

test('takes data and body apart', () => {
	const { data, body, bodyLine } = parseContentFile(text, 'prose');

	expect(data).toEqual({ title: 'A page', steps: [{ id: 'one', uses: ['F01', 'F02'] }] });
	expect([body, bodyLine]).toEqual(['\n## Body\n', 7]);
});

test.each<[PropertyKey[], 'key' | 'value', number, number]>([
	[['title'], 'value', 2, 8],
	[['title'], 'key', 2, 1],
	[['steps', 0, 'uses', 1], 'value', 5, 17],
	[['steps', 0, 'gone'], 'value', 4, 5],
	[['gone'], 'value', 2, 1],
])('finds %j (%s) in line %i, column %i', (...[path, what, line, column]) => {
	expect(parseContentFile(text, 'prose').locate(path, what)).toEqual({ line, column });
});

test.each(['---\r\ntitle: A page\r\n---\r\nBody\r\n', '---\ntitle: A page\n---'])('reads %j', (source) => {
	expect(parseContentFile(source, 'prose').data).toEqual({ title: 'A page' });
});

describe('never throws', () => {
	test.each<[string, string, number]>([
		['twice the same field', 'a: 1\na: 2\n', 2],
		['a tab', 'a:\n\t- 1\n', 2],
		['a colon too many', 'a: b: c\n', 1],
		['an open quote', 'a: 1\nb: "x\nc: 2\n', 2],
		['an open list', 'a: [1, 2\n', 2],
		['an uneven indent', 'a: 1\n  b: 2\n', 1],
		['a list beside fields', '- a\nb: c\n', 2],
		['a sign that begins a text', 'a: @x\n', 1],
		['a text that begins with *', 'a: *x\n', 1],
		['a text that begins with &', 'a: &x y\n', 1],
		['a text that begins with !', 'a: !x y\n', 1],
		['a list that repeats itself', 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n', 1],
		['hyphens inside', 'a: 1\n---\nb: 2\n', 2],
		['a line without a colon', 'a: 1\nb\nc: 2\n', 2],
	])('%s', (_name, source, line) => {
		const { data, errors } = parseContentFile(source, 'data');

		expect(data).toBeUndefined();
		expect(errors[0]?.place.line).toBe(line);
		expect(errors.every(({ message, note }) => message.length > 20 && note.length > 5)).toBe(true);
	});
});

test.each(['', 'Words', 'Words\n---\ntitle: x\n---\n', '---\ntitle: x\n'])(
	'wants front matter before %j',
	(source) => {
		expect(parseContentFile(source, 'prose').errors[0]?.message).toContain('no front matter');
	},
);
