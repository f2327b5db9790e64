/** How much a visitor downloads, by kind of page. The figures are printed, so that a build log shows where they go. */
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { kindOf, mostFiles, pageKinds, scriptFiles, type PageKind } from '../support/page-kinds.ts';

/** About what arrives in the first round trip of a connection: ten packets. */
const firstRoundTrip = 14_000;
/** The page with both fonts. */
const wholeVisit = 30_000;

/** Pages that are long lists by nature: somebody who opens them looks something up, and each is one file with no picture. */
const longer: Partial<Record<PageKind, number>> = {
	// All statements of a document with all that rests on them, on one page, so that every code has one lasting address.
	evidence: 18_000,
	// All words on one page, so that the browser’s own search finds them.
	glossary: 16_000,
	// All case studies in one table for each part, so that they can be compared without a script and on paper.
	comparison: 16_000,
	// All steps of a role in one place, so that they print as one sheet. The lead reviewer has the most.
	'run-sheet': 16_000,
	// With its whole script and a code for each material, because it is also opened as a file that can load nothing.
	presenter: 24_000,
};

const site = readBuiltSite();
const brotli = (html: string, quality: number) =>
	brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes as a host sends a page. Most fit when they are packed in a tenth of the time already: then those are given. */
function weigh(html: string, limit: number): number {
	const roughly = brotli(html, 5);
	return roughly < limit * 0.85 ? roughly : brotli(html, 11);
}

/** The files that opening the page fetches after the page itself; a lazy picture waits until somebody comes near it. */
function filesOf({ html, document }: BuiltPage): string[] {
	const links = document
		.querySelectorAll('link')
		.filter((link) => /preload|icon|stylesheet|prefetch|manifest/.test(attribute(link, 'rel')));
	const elements = document
		.querySelectorAll('img, script, iframe, source, video, audio, object, embed')
		.filter((element) => attribute(element, 'loading') !== 'lazy');
	const addresses = [
		...links.map((link) => attribute(link, 'href')),
		...elements.flatMap((element) => [attribute(element, 'src'), attribute(element, 'data')]),
		...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address!),
	];
	return [...new Set(addresses.filter((address) => address && !address.startsWith('data:')))];
}

const measured = site.pages.map((page) => {
	const files = filesOf(page);
	const fonts = files
		.filter((file) => file.endsWith('.woff2'))
		.reduce((sum, file) => sum + site.readBytes(file.slice(1)).length, 0);
	const kind = kindOf(page.path)!;
	const bytes = weigh(page.html, longer[kind] ?? firstRoundTrip);
	return {
		path: page.path,
		kind,
		html: page.html,
		bytes,
		fonts,
		files: files.length + 1,
		scripts: files.filter((file) => /\.m?js$/.test(file)).length,
	};
});

test('the figures', () => {
	const rows = pageKinds.flatMap(({ kind }) => {
		const [largest] = measured.filter((page) => page.kind === kind).sort((a, b) => b.bytes - a.bytes);
		const bytes = largest ? brotli(largest.html, 11) : 0;
		return largest
			? [
					`${kind.padEnd(22)}${String(bytes).padStart(7)}${String(bytes + largest.fonts).padStart(10)}${String(largest.files).padStart(6)}  ${largest.path}`,
				]
			: [];
	});
	process.stdout.write(
		`\nLargest page of each kind, bytes after brotli 11\n${'kind'.padEnd(22)}${'page'.padStart(7)}${'with fonts'.padStart(10)}${'files'.padStart(6)}\n${rows.join('\n')}\n\n`,
	);

	expect(rows.length).toBe(pageKinds.length);
});

test('every page fits its budget', () => {
	const over = measured.filter(({ kind, bytes }) => bytes > (longer[kind] ?? firstRoundTrip));

	expect(over.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
});

test('every page with its fonts fits the budget of a visit', () => {
	const over = measured.filter(
		({ kind, bytes, fonts }) =>
			bytes + fonts > wholeVisit + Math.max(0, (longer[kind] ?? 0) - firstRoundTrip),
	);

	expect(over.map(({ path, bytes, fonts }) => `${path}: ${bytes + fonts} bytes`)).toEqual([]);
});

test('no page asks for more than four files and those of its script', () => {
	const over = measured.filter(({ kind, files }) => files > mostFiles(kind));

	expect(over.map(({ path, files }) => `${path}: ${files}`)).toEqual([]);
});

/** The line in the head that lets the key / lead to the search, and the one that has the page kept for offline. */
const keyScript =
	/<script>(?:onkeydown=[^<]{1,140};)?onload=\(\)=>navigator\.serviceWorker\?\.register\("[^"]+"\)[^<]{1,20}<\/script>/;

test('no page but those that a script improves has more than those two lines', () => {
	const withScripts = site.pages.filter(({ html }) =>
		/<script\b(?![^>]*application\/(?:ld\+)?json)/.test(html.replace(keyScript, '')),
	);

	expect(
		withScripts.map(({ path }) => path).filter((path) => scriptFiles[kindOf(path)!] === undefined),
	).toEqual([]);
});

test('both fonts of readers are subsets of under 10 kB', () => {
	const fonts = [...site.files].filter((file) => file.endsWith('.woff2') && !file.startsWith('admin/'));

	expect(fonts).toHaveLength(2);
	expect(fonts.filter((file) => site.readBytes(file).length > 10_000)).toEqual([]);
});
