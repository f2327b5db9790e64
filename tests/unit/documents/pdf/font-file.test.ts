import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFontFile } from '#lib/documents/pdf/font-file.ts';
import { readPdfAssets } from '../../../../src/site/pdf-assets.ts';

const fonts = readPdfAssets(join(import.meta.dirname, '../../../..')).fonts.map(readFontFile);

test('reads names and measures', () => {
	expect(fonts.map(({ name }) => name)).toEqual([
		'AtkinsonHyperlegibleNext-Regular',
		'YoungSerif-Regular',
		'SourceSans3-Regular',
	]);
	expect(fonts[0]!.metrics).toEqual({
		box: [-61, -250, 1289, 903],
		ascent: 984,
		descent: -316,
		capHeight: 668,
	});
	expect(fonts[0]!.widthOf('A'.codePointAt(0)!)).toBe(626);
});

test('knows which characters a font can draw', () => {
	const has = (character: string) => fonts.map((font) => font.hasCharacter(character.codePointAt(0)!));

	expect(has('é')).toEqual([true, true, true]);
	expect(has('✓')).toEqual([false, false, true]);
	expect(has('校')).toEqual([false, false, false]);
});

test('refuses what is no font', () => {
	expect(() => readFontFile(new Uint8Array(64))).toThrow('The font has no table “cmap”.');
});
