/** What every built page has, whatever its kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import { attribute, decode, readBuiltSite, textOf, type BuiltPage } from '../support/built-site.ts';
import { kindOf, pageKinds } from '../support/page-kinds.ts';
import { root } from '../support/sites.ts';

const site = readBuiltSite();
const content = join(root, 'src/content');

/** `path: fault` for all pages, so that one run shows every fault. */
function faultsOf(find: (page: BuiltPage) => readonly string[]): string[] {
	return site.pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

function repeated(values: readonly string[]): string[] {
	return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

test('every page is of a known kind, and every example is there', () => {
	const unknown = site.pages.map(({ path }) => path).filter((path) => !kindOf(path));
	const missing = pageKinds.filter(({ example }) => !site.pages.some(({ path }) => path === example));

	expect({ unknown, missing }).toEqual({ unknown: [], missing: [] });
});

test('every page says its language', () => {
	expect(
		faultsOf(({ document }) =>
			attribute(document.querySelector('html'), 'lang') === 'en-GB' ? [] : ['no lang="en-GB"'],
		),
	).toEqual([]);
});

test('every page has one title, and no two the same', () => {
	const titles = site.pages.map(({ document }) => textOf(document.querySelector('title')));

	expect(
		faultsOf(({ document }) => (document.querySelectorAll('title').length === 1 ? [] : ['not one title'])),
	).toEqual([]);
	expect(titles.filter((title) => title.length < 5)).toEqual([]);
	expect(repeated(titles)).toEqual([]);
});

test('every page is described in 50 to 330 characters', () => {
	const faults = faultsOf(({ document }) => {
		const descriptions = document
			.querySelectorAll('meta')
			.filter((meta) => attribute(meta, 'name') === 'description');
		const length = attribute(descriptions[0], 'content').length;
		return descriptions.length === 1 && length >= 50 && length <= 330
			? []
			: [`${descriptions.length} descriptions, ${length} characters`];
	});

	expect(faults).toEqual([]);
});

test('every page gives its own address as canonical; the one for lost visitors has none', () => {
	const faults = faultsOf(({ path, document }) => {
		const links = document.querySelectorAll('link').filter((link) => attribute(link, 'rel') === 'canonical');
		const own = path === '/404.html' ? [] : [new URL(path, site.origin).href];
		const given = links.map((link) => attribute(link, 'href'));
		return given.join() === own.join() ? [] : [`canonical is ${given.join(', ')}`];
	});

	expect(faults).toEqual([]);
});

test('every page has one h1 and never skips a level', () => {
	const faults = faultsOf(({ document }) => {
		const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
		const levels = headings.map(({ tagName }) => Number(tagName[1]));
		const firsts = levels.filter((level) => level === 1).length;
		const skipped = headings.filter((_heading, index) => levels[index]! > (levels[index - 1] ?? 0) + 1);
		const empty = headings.filter((heading) => textOf(heading) === '');
		return [
			...(firsts === 1 ? [] : [`${firsts} h1`]),
			...skipped.map((heading) => `${heading.tagName} “${textOf(heading)}” skips a level`),
			...empty.map((heading) => `an empty ${heading.tagName}`),
		];
	});

	expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
	expect(
		faultsOf(({ document }) => repeated(document.querySelectorAll('[id]').map((element) => element.id!))),
	).toEqual([]);
});

test('no page has inline styles, event handlers or script addresses', () => {
	const faults = faultsOf(({ html }) => {
		const tags = html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
		return tags.filter((tag) => /\s(?:style|on[a-z]+)\s*=|=\s*["']?\s*(?:javascript|vbscript):/i.test(tag));
	});

	expect(faults).toEqual([]);
});

test('no page fetches anything from another site', () => {
	const fetched = {
		link: 'href',
		script: 'src',
		img: 'src',
		iframe: 'src',
		embed: 'src',
		source: 'src',
		video: 'src',
		audio: 'src',
		track: 'src',
		object: 'data',
		use: 'href',
		image: 'href',
	};
	const onlyNamed = ['canonical', 'alternate', 'license', 'author', 'next', 'prev'];

	const faults = faultsOf(({ html, document }) => {
		const addresses = Object.entries(fetched).flatMap(([tag, name]) =>
			document
				.querySelectorAll(tag)
				.filter((element) => !onlyNamed.includes(attribute(element, 'rel')))
				.map((element) => attribute(element, name)),
		);
		const inStyles = [...html.matchAll(/(?:url\(|@import\s+)["']?([^"')\s]+)/g)].map(
			([, address]) => address!,
		);
		const sets = document.querySelectorAll('[srcset]').map((element) => attribute(element, 'srcset'));
		return [...addresses, ...inStyles, ...sets].filter(
			(address) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !address.startsWith('data:'),
		);
	});

	expect(faults).toEqual([]);
});

test('every page carries the words of its file, from the first to the last', () => {
	const folders = {
		'case-studies': '/case-studies/',
		decisions: '/decisions/',
		protocols: '/protocols/',
		proformas: '/proformas/',
		training: '/training/',
		maps: '/maps/',
		guides: '/guides/',
		stages: '/cycle/',
		pages: '/',
	};
	const entries = Object.entries(folders).flatMap(([folder, path]) =>
		listFiles(join(content, folder)).map((file) => ({
			file: join(folder, file),
			path: `${path}${file.replace(/\.mdx?$/, '')}/`,
		})),
	);

	const faults = entries.flatMap(({ file, path }) => {
		const [, frontMatter = '', body = ''] =
			/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(
				readFileSync(join(content, file), 'utf8').replaceAll('\r\n', '\n'),
			) ?? [];
		if (/^status: (?!published)/m.test(frontMatter)) return [];
		const page = site.pages.find((other) => other.path === path);
		if (!page) return [`${file}: there is no page ${path}`];
		const shown = lettersOf(textOf(page.document.querySelector('main')));
		const words = plainWords(body);
		if (words.length < 12) return [`${file}: its text has ${words.length} words only`];
		const ends = { first: words.slice(0, 6), last: words.slice(-6) };
		return Object.entries(ends).flatMap(([end, some]) =>
			shown.includes(lettersOf(some.join(' ')))
				? []
				: [`${file}: the ${end} words are missing: ${some.join(' ')}`],
		);
	});

	expect(entries.length).toBeGreaterThan(20);
	expect(faults).toEqual([]);
});

/** The words of Markdown as a reader sees them. */
function plainWords(markdown: string): string[] {
	return markdown
		.replaceAll(/<NotStated\s*\/>/g, 'not stated')
		.replaceAll(/<KeyIssue\b[^>]*title="([^"]*)"[^>]*>/g, '$1\n')
		.replaceAll(/<Quote\b[^>]*by="([^"]*)"[^>]*>([\s\S]*?)<\/Quote>/g, '$2 $1')
		.replaceAll(/<Along\b[^>]*>[\s\S]*?<\/Along>/g, '')
		.replaceAll(/<[^>]+>|\]\([^)]*\)|\{[^}]*\}/g, ' ')
		.replaceAll(/^\s*(?:[-*+]|\d+\.|#+|>|\|[\s:|-]+\|$)\s+/gm, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function lettersOf(text: string): string {
	return decode(text)
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}
