import { expect, test } from 'vitest';
import { findPictureFault } from '#lib/content/picture.ts';

const text = (words: string) => new TextEncoder().encode(words);
const drawing = (inside: string) =>
	text(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`);
const png = (wide: number, high = wide) => {
	const bytes = new Uint8Array(40);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	new DataView(bytes.buffer).setUint32(16, wide);
	new DataView(bytes.buffer).setUint32(20, high);
	return bytes;
};

test.each([
	{ name: 'a PNG', bytes: png(400), ending: '.png' },
	{ name: 'an SVG', bytes: drawing('<path d="M0 0h9"/>'), ending: '.svg' },
	{
		name: 'an SVG with a gradient of its own',
		bytes: drawing('<g fill="url(#a)"/><use href="#b"/>'),
		ending: '.svg',
	},
	{
		name: 'an SVG with a picture in it',
		bytes: drawing('<image href="data:image/png;base64,AAAA"/>'),
		ending: '.svg',
	},
])('$name is taken', ({ bytes, ending }) => {
	expect(findPictureFault(bytes, ending)).toBeUndefined();
});

test.each([
	{ name: 'a JPEG that was renamed', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), ending: '.png' },
	{ name: 'an SVG that was renamed', bytes: drawing(''), ending: '.png' },
	{ name: 'a PNG that was renamed', bytes: png(10), ending: '.svg' },
	{ name: 'nothing', bytes: new Uint8Array(), ending: '.png' },
	{ name: 'more than 1 MB', bytes: drawing(' '.repeat(1_000_000)), ending: '.svg' },
])('$name is no picture', ({ bytes, ending }) => {
	expect(findPictureFault(bytes, ending)?.ruleId).toBe('picture-unreadable');
});

test.each([
	'<script>alert(1)</script>',
	'<svg:script href="#a"/>',
	'<path d="M0 0" onload="alert(1)"/>',
	'<path\nonclick = "alert(1)"/>',
	'<a href="javascript:alert(1)"><path/></a>',
	'<image href="https://elsewhere.example/a.png"/>',
	'<image xlink:href = "file:///etc/passwd"/>',
	'<image href="data:image/svg+xml;base64,AAAA"/>',
	'<use href="other.svg#a"/>',
	'<path style="fill: url( https://elsewhere.example/a )"/>',
	'<style>@import "https://elsewhere.example/a.css";</style>',
	'<foreignObject><p>words</p></foreignObject>',
	'<animate attributeName="href" to="javascript:alert(1)"/>',
	'<!DOCTYPE svg [<!ENTITY a "aaaa">]>',
	'<?xml-stylesheet href="https://elsewhere.example/a.css"?>',
	'<use href="#a"/>'.repeat(21),
])('an SVG with %s is refused, with its place', (inside) => {
	const fault = findPictureFault(drawing(inside), '.svg');

	expect(fault?.ruleId).toBe('picture-unsafe');
	expect(fault?.offset).toBeGreaterThan(20);
});

test('a PNG with more dots than any screen is refused', () => {
	expect(findPictureFault(png(100_000), '.png')?.message).toBe(
		'This picture is 100000 dots wide and 100000 high.',
	);
});
