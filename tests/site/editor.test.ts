/** The editor in the built site: complete, small enough, and on nobody’s way. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

describe.each(Object.entries(sites))('the site built for the %s', (_name, place) => {
	const site = readBuiltSite(place);
	const page = site.read('admin/index.html');

	test('has the editor, which asks not to be listed', () => {
		expect(page).toContain('<meta name="robots" content="noindex">');
		expect(page).toContain("default-src 'none'");
		expect(site.files.has(`admin/${/ src="\.\/([^"]+)"/.exec(page)![1]!}`)).toBe(true);
	});

	test('leads to it from nowhere', () => {
		const leading = site.pages.filter(({ html }) => html.includes(`${site.base}admin/`));
		const lists = [...site.files].filter((file) =>
			/(sitemap[^/]*\.xml|offline\.json|search\/first\.json)$/.test(file),
		);

		expect(leading.map(({ path }) => path)).toEqual([]);
		expect(lists.filter((file) => site.read(file).includes('admin/'))).toEqual([]);
	});
});

test('the editor is under 1 MB, compressed as every host can', () => {
	const site = readBuiltSite();
	const files = [...site.files].filter((file) => file.startsWith('admin/'));
	const bytes = files.reduce((sum, file) => sum + gzipSync(site.readBytes(file), { level: 9 }).length, 0);
	process.stdout.write(`\nThe editor, all files after gzip 9: ${bytes} bytes\n`);

	expect(files.length).toBeGreaterThan(5);
	expect(bytes).toBeLessThan(1_000_000);
});
