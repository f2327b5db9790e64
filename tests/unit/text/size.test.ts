import { expect, test } from 'vitest';
import { formatSize } from '#lib/text/count.ts';

test.each([
	[1, '1 kB'],
	[38_412, '38 kB'],
	[999_499, '999 kB'],
	[2_450_000, '2.5 MB'],
])('%d bytes are said as %s', (bytes, words) => {
	expect(formatSize(bytes).replace('\u00a0', ' ')).toBe(words);
});
