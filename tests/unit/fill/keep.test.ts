import { expect, test } from 'vitest';
import { parseDay } from '#lib/calendar/days.ts';
import { isKeepKey, keepKey, packKept, readKept } from '#lib/fill/keep.ts';

const today = parseDay('2026-11-12')!;
const values = { review: 'Review 2', record: [{ seen: 'A door.' }] };

test('what is kept comes back until its last day, and not on it', () => {
	const text = packKept(values, 7, today);

	expect(readKept(text, today)).toEqual({ until: today + 7, days: 7, values });
	expect(readKept(text, today + 6)).toEqual({ until: today + 7, days: 7, values });
	expect(readKept(text, today + 7)).toBeUndefined();
});

test('a clock that was set back does not keep anything for longer', () => {
	expect(readKept(packKept(values, 7, today + 400), today)).toBeUndefined();
});

test.each([[null], [''], ['{'], ['null'], ['[]'], ['{"until":"soon","values":{}}'], ['{"until":7}']])(
	'%j is nothing that was kept',
	(text) => {
		expect(readKept(text, today)).toBeUndefined();
	},
);

test('each form has a name of its own, known from those of others', () => {
	expect(keepKey('F04')).not.toBe(keepKey('F05'));
	expect(isKeepKey(keepKey('F04'))).toBe(true);
	expect(isKeepKey('something-else')).toBe(false);
});
