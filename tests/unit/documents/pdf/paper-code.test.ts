/** The foot of a printed sheet, read as a person and as a phone read it: runs only where poppler is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { getPdfWriter } from '../../../support/pdf.ts';
import { makeSampleForm, makeSampleProtocol } from '../../../support/sample-documents.ts';
import { makeFolder } from '../../../support/temporary-folder.ts';

const hasPoppler = !spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).error;
const perMillimetre = 150 / 25.4;
const sheets = [
	['paper', makeSampleForm({ warning: 'Use no names. Write roles instead.' })],
	['card', makeSampleProtocol(14)],
] as const;

test.runIf(hasPoppler).each(sheets)(
	'%s: the foot leads to the newest version, in words and as a code',
	{ timeout: 60_000 },
	async (layout, document) => {
		const file = join(makeFolder(), 'sheet.pdf');
		writeFileSync(file, await (await getPdfWriter())(document, layout));

		const words = execFileSync('pdftotext', ['-l', '1', file, '-'], { encoding: 'utf8' });
		const corner = drawCorner(file);

		expect(words).toContain('Newest version: alongside.example/go/c7kd/?v=1.0');
		expect(decodeQr(corner)).toBe(document.shortAddress);
		expect(corner.code.width).toBeGreaterThan(18);
		// Most printers leave 4.2 mm white at the edge.
		expect(corner.code.fromEdge).toBeGreaterThan(4.2);
	},
);

interface Corner {
	width: number;
	height: number;
	data: Uint8Array;
	/** In millimetres. */
	code: { width: number; fromEdge: number };
}

/** The lower left corner of the first page, as a grey picture: what a phone sees of it. */
function drawCorner(file: string): Corner {
	execFileSync('pdftoppm', ['-r', '150', '-gray', '-l', '1', '-singlefile', file, file]);
	const picture = readFileSync(`${file}.pgm`);
	const [head, across, down] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40))!;
	const [width, height] = [34, 24].map((side) => Math.round(side * perMillimetre)) as [number, number];
	const data = new Uint8Array(width * height * 4);
	const dark = { x: [] as number[], y: [] as number[] };
	for (let at = 0; at < width * height; at++) {
		const [x, y] = [at % width, Math.floor(at / width)];
		const grey = picture[head.length + (Number(down) - height + y) * Number(across) + x]!;
		data.set([grey, grey, grey, 255], at * 4);
		if (grey < 128) {
			dark.x.push(x);
			dark.y.push(y);
		}
	}
	return {
		width,
		height,
		data,
		code: {
			width: (Math.max(...dark.x) - Math.min(...dark.x) + 1) / perMillimetre,
			fromEdge: (height - 1 - Math.max(...dark.y)) / perMillimetre,
		},
	};
}
