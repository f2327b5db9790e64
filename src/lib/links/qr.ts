/** QR codes as one path of an SVG: small, sharp at any size, black on white in any theme. */
import { encode } from 'uqr';
import { escapeMarkup } from '#lib/text/escape.ts';

export interface QrDrawing {
	/** Modules on each side, with the quiet zone of four. */
	size: number;
	/** The dark modules, as the data of an SVG path that is drawn as lines, one module thick. */
	path: string;
}

/** Error correction M: a code of 18 mm may lose 15 % to a crease or a thumb. */
export function drawQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	let path = '';
	for (const [y, row] of data.entries()) {
		let end: number | undefined;
		for (let x = 0; x < size; x++) {
			if (!row[x]) continue;
			path += end === undefined ? `M${x} ${y}.5` : `m${x - end} 0`;
			end = x;
			while (row[end]) end++;
			path += `h${end - x}`;
			x = end;
		}
	}
	return { size, path };
}

/** A file of its own, with what it leads to as its name. */
export function writeQrSvg(text: string): string {
	const { size, path } = drawQr(text);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img"><title>QR code for ${escapeMarkup(text)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
}
