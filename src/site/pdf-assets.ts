/** Reads what the PDF writer needs from disk: the layout engine, the typefaces and the template. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TypstAssets } from '../lib/documents/pdf/typst.ts';

/** Source Sans 3 has the signs that the first two lack. People type in the first. */
const typefaces = [
	'@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
	'@expo-google-fonts/young-serif/400Regular/YoungSerif_400Regular.ttf',
	'@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
];

/** `root` is the folder of the project: this module may run from elsewhere, bundled. */
export function readPdfAssets(root: string): TypstAssets {
	const { resolve } = createRequire(join(root, 'package.json'));
	const folder = join(root, 'src/lib/documents/pdf/template');
	return {
		wasm: readPdfEngine(root),
		fonts: typefaces.map((path) => read(resolve(path))),
		templates: Object.fromEntries(
			readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]),
		),
	};
}

export function readPdfEngine(root: string): Uint8Array<ArrayBuffer> {
	const { resolve } = createRequire(join(root, 'package.json'));
	return read(resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
}

const read = (path: string) => new Uint8Array(readFileSync(path));
