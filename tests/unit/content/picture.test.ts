import { expect, test } from 'vitest';
import { looksLikePicture } from '#lib/content/picture.ts';

const svg = new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

test.each([
	['a PNG', png, '.png', true],
	['an SVG', svg, '.svg', true],
	['a JPEG that was renamed', jpeg, '.png', false],
	['an SVG that was renamed', svg, '.png', false],
	['a PNG that was renamed', png, '.svg', false],
	['nothing', new Uint8Array(), '.png', false],
])('%s is told by its first bytes', (_name, bytes, ending, right) => {
	expect(looksLikePicture(bytes, ending)).toBe(right);
});
