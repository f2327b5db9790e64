/** QR codes as one path of an SVG: small, sharp at any size, black on white in any theme. */
import { encode } from 'uqr';
import { escapeMarkup } from '#lib/text/escape.ts';

export interface QrDrawing {
	/** Modules on each side, with the quiet zone of four. */
	size: number;
	/** The dark modules, as the data of an SVG path in units of one module. */
	path: string;
}

/** Error correction M: a code of 18 mm may lose 15 % to a crease or a thumb. */
export function drawQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	let path = '';
	for (const [y, row] of data.entries()) {
		for (let x = 0; x < size; x++) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x++;
			path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
		}
	}
	return { size, path };
}

/** A file of its own, with what it leads to as its name. */
export function writeQrSvg(text: string): string {
	const { size, path } = drawQr(text);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img"><title>QR code for ${escapeMarkup(text)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
