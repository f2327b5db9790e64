import { expect, test } from 'vitest';
import { listKit } from '#lib/session/handouts.ts';

test('finds the entries that each thing of the kit names, also those between two', () => {
	expect(listKit(['CS1 to CS3 on paper', 'F02 and F04, one each', 'Pens', 'F02 again, F02'])).toEqual([
		{ says: 'CS1 to CS3 on paper', codes: ['CS1', 'CS2', 'CS3'] },
		{ says: 'F02 and F04, one each', codes: ['F02', 'F04'] },
		{ says: 'Pens', codes: [] },
		{ says: 'F02 again, F02', codes: ['F02'] },
	]);
	expect(listKit(['F09 to F11'])[0]!.codes).toEqual(['F09', 'F10', 'F11']);
});
