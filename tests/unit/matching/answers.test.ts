import { describe, expect, test } from 'vitest';
import { readAnswers, readSchools, sayAnswers, writeAnswers } from '#lib/matching/answers.ts';

describe('an address', () => {
	test('reproduces the answers', () => {
		const query =
			'?schools=6&phases=mixed&heads=recent&together=1-3&structure=whole-group&trained=some&worry=trust&worry=uneven';

		expect(writeAnswers(readAnswers(query))).toBe(query);
	});

	test.each([
		['', ''],
		['?schools=6&schools=7', '?schools=6'],
		['?phases=nonsense&phases=mixed', '?phases=mixed'],
		['?worry=trust&worry=trust&worry=nobody', '?worry=trust'],
		['?phases=__proto__&heads=constructor&worry=toString', ''],
		['?schools=%3Cscript%3E&trained=%22%27%5B(', ''],
		[`?schools=${'9'.repeat(500)}&together=🎓&structure=مدرسة`, ''],
	])('%s means %j', (query, written) => {
		expect(writeAnswers(readAnswers(query))).toBe(written);
	});
});

test.each([
	['6', 6],
	[' 24 ', 24],
	['2', 2],
	['500', 500],
	['1', undefined],
	['501', undefined],
	['0', undefined],
	['-6', undefined],
	['6.5', undefined],
	['6e1', undefined],
	['six', undefined],
	['', undefined],
	['６', undefined],
])('%j schools are read as %s', (text, schools) => {
	expect(readSchools(text)).toBe(schools);
});

test('the answers are said in words', () => {
	expect(sayAnswers(readAnswers('?schools=6&phases=mixed&heads=recent&worry=time'))).toBe(
		'six schools; primary and secondary schools together; new heads; worries: “workload, release and cover”',
	);
	expect(sayAnswers(readAnswers(''))).toBe('');
});
