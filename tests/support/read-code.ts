import { Resvg } from '@resvg/resvg-js';
import type { Locator } from 'playwright-core';
import decodeQr from 'qr/decode.js';

/** What a phone reads from a QR code as it stands on the screen. */
export async function readCode(code: Locator): Promise<string> {
	const picture = await code.screenshot();
	const size = picture.readUInt32BE(16);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="data:image/png;base64,${picture.toString('base64')}"/></svg>`;
	const { pixels, width, height } = new Resvg(svg).render();
	return decodeQr({ width, height, data: new Uint8Array(pixels) });
}
