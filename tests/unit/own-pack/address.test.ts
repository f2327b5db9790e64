import { expect, test } from 'vitest';
import { mostCodes, readPack, writePack } from '#lib/own-pack/address.ts';
import { sayProblems } from '#lib/own-pack/words.ts';
import { badValues } from '../../support/listen.ts';

const known = new Set([
	'T04',
	'F05',
	'F07',
	...Array.from({ length: 60 }, (_code, index) => `P${index + 10}`),
]);
const nothingWrong = { unknown: [], repeated: [], beyond: 0 };

test.each([
	['', [], ['print', 'word']],
	['?with=T04.F07', ['T04', 'F07'], ['print', 'word']],
	['?with=t04,f07&as=open', ['T04', 'F07'], ['open']],
	['?with=T04&with=F07&as=word.nothing', ['T04', 'F07'], ['word']],
	['?with=T04+F07&as=toString', ['T04', 'F07'], ['print', 'word']],
])('reads %j', (query, codes, as) => {
	expect(readPack(query, known)).toEqual({ codes, as, ...nothingWrong });
});

test('says what it left out, what stood there twice, and what was too much', () => {
	const many = [...known].slice(3).join('.');
	const read = readPack(`?with=T04.Z99.T04.F05.z99.${'x'.repeat(300)}.${many}`, known);

	expect(read.codes).toHaveLength(mostCodes);
	expect(read).toMatchObject({
		unknown: ['Z99', 'something that is no code'],
		repeated: ['T04'],
		beyond: 22,
	});
	expect(sayProblems(read)).toMatchInlineSnapshot(`
		[
		  "The address asks for Z99 and something that is no code. There is no file for that here, and it is left out.",
		  "T04 stood in the address more than once, and is in the pack once.",
		  "A pack holds 40 things. The last 22 are left out.",
		]
	`);
});

test('says nothing of an address that is right', () => {
	expect(sayProblems(readPack('?with=T04.F07', known))).toEqual([]);
});

test.each(badValues)('stays sensible with %j', (value) => {
	const read = readPack(`?${new URLSearchParams({ with: value, as: value }).toString()}`, known);

	expect(read.codes).toEqual([]);
	expect(read.as).toEqual(['print', 'word']);
	expect(sayProblems(read).join('').length).toBeLessThan(200);
});

test.each([
	[{ codes: [] }, ''],
	[{ codes: ['T04', 'F07'] }, '?with=T04.F07'],
	[{ codes: ['T04'], as: ['word', 'print'] as const }, '?with=T04'],
	[{ codes: ['T04'], as: ['open'] as const }, '?with=T04&as=open'],
])('writes %j', (choice, query) => {
	expect(writePack(choice)).toBe(query);
});
