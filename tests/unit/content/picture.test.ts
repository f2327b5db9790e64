import { expect, test } from 'vitest';
import { looksLikePicture } from '#lib/content/picture.ts';

const svg = new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

test.each([
	{ name: 'a PNG', bytes: png, ending: '.png', right: true },
	{ name: 'an SVG', bytes: svg, ending: '.svg', right: true },
	{ name: 'a JPEG that was renamed', bytes: jpeg, ending: '.png', right: false },
	{ name: 'an SVG that was renamed', bytes: svg, ending: '.png', right: false },
	{ name: 'a PNG that was renamed', bytes: png, ending: '.svg', right: false },
	{ name: 'nothing', bytes: new Uint8Array(), ending: '.png', right: false },
])('$name is told by its first bytes', ({ bytes, ending, right }) => {
	expect(looksLikePicture(bytes, ending)).toBe(right);
});
