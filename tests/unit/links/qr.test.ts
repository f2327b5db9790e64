import { Resvg } from '@resvg/resvg-js';
import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr, writeQrSvg } from '#lib/links/qr.ts';

function decode(svg: string, width: number): string {
	const { pixels, height } = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
	return decodeQr({ width, height, data: new Uint8Array(pixels) });
}

// 116 px is how large it stands on a page; 106 px is 18 mm at 150 dots an inch, the smallest on paper.
test.each([116, 106])('an independent decoder reads it at %i px', (width) => {
	const address = 'https://alongside.example/knowledge/go/c7kd/?v=1.0';

	expect(decode(writeQrSvg(address), width)).toBe(address);
});

test('it is black on white with a quiet zone of four modules', () => {
	const { size, path } = drawQr('https://alongside.example/go/c7kd/');

	expect(size).toBe(29 + 8);
	expect(path).toMatch(/^M4 4\.5h7m/);
});

test('a name with signs of its own stays a name', () => {
	expect(writeQrSvg('https://a.example/?a=1&b="<script>"')).toContain('a=1&amp;b=&quot;&lt;script&gt;&quot;');
});
