/** The Content-Security-Policy that each page carries fits the page: its own styles and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function readPolicy(html: string): Map<string, string[]> {
	const written =
		/^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/i.exec(
			html,
		)?.[1] ?? '';
	return new Map(
		written
			.split(';')
			.filter(Boolean)
			.map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
	);
}

describe.each(Object.entries(sites))('the site built for the %s', (_name, place) => {
	const pages = readBuiltSite(place).pages.map(({ path, html }) => {
		const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => hashOf(text!));
		const scripts = [...html.matchAll(/<script\b(?![^>]*application\/(?:ld\+)?json)[^>]*>/g)].length;
		return { path, html, styles, scripts, policy: readPolicy(html) };
	});

	test('every page carries one policy before anything else that loads', () => {
		const without = pages.filter(
			({ html, policy }) => policy.size === 0 || html.match(/Content-Security-Policy/g)!.length !== 1,
		);

		expect(without.map(({ path }) => path)).toEqual([]);
	});

	test('every policy begins by forbidding everything', () => {
		const loose = pages.filter(
			({ policy }) =>
				String(policy.get('default-src')) !== "'none'" || String(policy.get('base-uri')) !== "'none'",
		);

		expect(loose.map(({ path }) => path)).toEqual([]);
	});

	test('every policy allows exactly the styles of its page', () => {
		const misfits = pages.filter(
			({ styles, policy }) =>
				[...new Set(styles)].sort().join() !== [...(policy.get('style-src') ?? [])].sort().join(),
		);

		expect(misfits.map(({ path }) => path)).toEqual([]);
		expect(pages.every(({ styles }) => styles.length > 0)).toBe(true);
	});

	test('no policy allows scripts where there are none', () => {
		const misfits = pages.filter(({ scripts, policy }) => policy.has('script-src') !== scripts > 0);

		expect(misfits.map(({ path }) => path)).toEqual([]);
	});

	test('a page where answers are typed may send nothing, by its policy', () => {
		const forms = pages.filter(({ path }) => path.endsWith('/fill/'));
		const open = forms.filter(
			({ policy }) =>
				String(policy.get('connect-src')) !== "'none'" || String(policy.get('form-action')) !== "'none'",
		);

		expect(forms.length).toBeGreaterThan(20);
		expect(open.map(({ path }) => path)).toEqual([]);
	});

	test('no policy has a loophole', () => {
		const loopholes = pages.filter(({ policy }) =>
			[...policy.values()].flat().some((source) => /unsafe|\*|^https?:/.test(source)),
		);

		expect(loopholes.map(({ path }) => path)).toEqual([]);
	});
});
