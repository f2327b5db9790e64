import { expect, test } from 'vitest';
import { cardSize } from '#lib/cards/card.ts';
import { codedCollections, readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, type BuiltPage } from '../support/built-site.ts';

const site = readBuiltSite();
const pngSignature = '89504e470d0a1a0a';
const mostBytes = 120_000;

function cardOf({ document }: BuiltPage): string {
	return attribute(
		document.querySelectorAll('meta').find((meta) => attribute(meta, 'property') === 'og:image'),
		'content',
	);
}

test('every page names a picture of the site for when it is shared', () => {
	const without = site.pages.filter(
		(page) =>
			!cardOf(page).startsWith(`${site.origin}/cards/`) ||
			!site.files.has(cardOf(page).slice(site.origin.length + 1)),
	);

	expect(without.map(({ path }) => path)).toEqual([]);
});

test('every entry has a picture of its own', () => {
	const entries = codedCollections.flatMap((collection) =>
		readEntries(site, collection).map(({ id }) => `${collection}/${id}`),
	);
	const wrong = entries.filter(
		(path) =>
			cardOf(site.pages.find((page) => page.path === `/${path}/`)!) !== `${site.origin}/cards/${path}.png`,
	);

	expect(entries.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

test('every picture is a PNG of 1200 × 630 and small', () => {
	const faults = [...site.files]
		.filter((file) => file.startsWith('cards/'))
		.flatMap((file) => {
			const bytes = site.readBytes(file);
			// The header chunk of a PNG begins at byte 8; width and height follow its length and name.
			const size = `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
			const fits =
				bytes.subarray(0, 8).toString('hex') === pngSignature &&
				size === `${cardSize.width} × ${cardSize.height}` &&
				bytes.length < mostBytes;
			return fits ? [] : [`${file}: ${size}, ${bytes.length} bytes`];
		});

	expect(cardSize).toEqual({ width: 1200, height: 630 });
	expect(faults).toEqual([]);
});

test('no two entries have the same picture', () => {
	const pictures = [...site.files]
		.filter((file) => file.startsWith('cards/'))
		.map((file) => site.readBytes(file).toString('base64'));

	expect(new Set(pictures).size).toBe(pictures.length);
});
