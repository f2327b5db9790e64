import { expect, test } from 'vitest';
import { slugify, slugifyAll } from '#lib/text/slugify.ts';

test.each([
	['What they did', 'what-they-did'],
	['What’s next?', 'whats-next'],
	['A & B', 'a--b'],
	['Ready: set, go!', 'ready-set-go'],
	['Follow-up (8 weeks)', 'follow-up-8-weeks'],
	['snake_case', 'snake_case'],
	['Über Café', 'über-café'],
	['2016–17', '201617'],
	['“Quoted”', 'quoted'],
])('“%s” becomes %s', (heading, slug) => {
	expect(slugify(heading)).toBe(slug);
});

test('a repeated heading gets a number', () => {
	expect(slugifyAll(['a', 'a 1', 'a'])).toEqual(['a', 'a-1', 'a-2']);
	expect(slugifyAll(['One', 'one', 'One 1', 'One', 'Two'])).toEqual([
		'one',
		'one-1',
		'one-1-1',
		'one-2',
		'two',
	]);
});
