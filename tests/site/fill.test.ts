/** The pages where forms are filled in: which there are, what they ask, and how much script they load. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

/** With all that writes and reads files, since nothing is fetched later. */
const mostScript = 35_000;

const site = readBuiltSite();
const forms = readEntries(site, 'proformas');
const pages = site.pages.filter(({ path }) => path.endsWith('/fill/'));

/** A script file of a page with all that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, name] of site.read(file).matchAll(/(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)["'`]/g))
		withImports(`_astro/${name}`, seen);
	return seen;
}

test('every form has one but those for paper only', () => {
	const wanted = forms
		.filter(({ data }) => data.browser !== 'never')
		.map(({ id }) => `/proformas/${id}/fill/`);

	expect(pages.map(({ path }) => path).sort()).toEqual(wanted.sort());
	expect(wanted.length).toBeLessThan(forms.length);
});

test('each asks exactly what the form asks', () => {
	const asked = pages.map(({ path, document }) => [
		path,
		document.querySelectorAll('.part > [data-field]').map((field) => attribute(field, 'data-field')),
	]);
	const typed = pages.map(({ path }) => [
		path,
		forms.find(({ id }) => path === `/proformas/${id}/fill/`)!.data.fields.map(({ id }) => id),
	]);

	expect(asked).toEqual(typed);
});

test('every control has its label, and says in words when it is needed', () => {
	for (const { path, document } of pages) {
		const { fields } = forms.find(({ id }) => path === `/proformas/${id}/fill/`)!.data;
		for (const field of fields) {
			const box = document.querySelector(`[data-field="${field.id}"]`);
			const label = textOf(box?.querySelector('legend, label'));

			expect(label).toContain(field.label);
			expect(label.endsWith('(needed)')).toBe(field.required);
		}
	}
});

test('the whole script of a page fits its budget', () => {
	for (const { html } of pages) {
		const files = [...html.matchAll(/<script[^>]* src="\/?([^"]+)"/g)].flatMap(([, file]) => [
			...withImports(file!),
		]);
		const bytes = files.map((file) => brotliCompressSync(site.readBytes(file)).length);

		expect(files.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(mostScript);
	}
});

test('no script of theirs can ask the network for anything', () => {
	const [page] = pages;
	const [file] = [...page!.html.matchAll(/<script[^>]* src="\/?([^"]+)"/g)].map(([, name]) => name!);
	const text = [...withImports(file!)].map((name) => site.read(name)).join('');

	expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\(/);
});
