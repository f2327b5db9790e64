/** The evidence trail goes both ways: from a step, a choice or a passage to its statement, and from the statement back. */
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { findPassages } from '#lib/content/passages.ts';
import { readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

const site = readBuiltSite();

/** Something that rests on statements, as its entry says. */
interface Citation {
	path: string;
	/** What the statements link back to; the whole page where it has none of its own. */
	id?: string;
	codes: readonly string[];
}

const statements = new Map(
	readEntries(site, 'evidence').flatMap(({ data }) =>
		data.statements.map(({ id }) => [id, `/evidence/${data.source}/`] as const),
	),
);
const codesOf = (from: 'ours' | readonly string[]) => (from === 'ours' ? [] : from);
const optionIds = ['option-a', 'option-b', 'option-c', 'option-d'];

const steps: Citation[] = readEntries(site, 'protocols').flatMap(({ id, data }) =>
	data.steps.map((step) => ({
		path: `/protocols/${id}/`,
		id: step.id,
		codes: step.reasons.flatMap(({ from }) => codesOf(from)),
	})),
);
const options: Citation[] = readEntries(site, 'decisions').flatMap(({ id, data }) =>
	data.options.map((option, index) => ({
		path: `/decisions/${id}/`,
		id: optionIds[index]!,
		codes: codesOf(option.from),
	})),
);
const passages: Citation[] = readEntries(site, 'case-studies').flatMap(({ id, body }) =>
	findPassages(body).map(({ from }) => ({ path: `/case-studies/${id}/`, codes: from })),
);

function pageAt(path: string): HtmlElement {
	const page = site.pages.find((other) => other.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page.document;
}

function withId(path: string, id: string): HtmlElement | undefined {
	return pageAt(path)
		.querySelectorAll('[id]')
		.find((element) => element.id === id);
}

function linksIn(element: HtmlElement | undefined): string[] {
	return element?.querySelectorAll('a').map((link) => attribute(link, 'href')) ?? [];
}

test.each([
	['protocol step', steps, 100],
	['decision option', options, 50],
	['case study passage', passages, 100],
] as const)('every statement behind a %s is linked from it, and links back', (_name, citations, least) => {
	const faults = citations.flatMap(({ path, id, codes }) => {
		if (id && !withId(path, id)) return [`${path} has no #${id}`];
		// The concern page gives its reasons in a part of their own, below whom to tell.
		const links = id
			? [...linksIn(withId(path, id)), ...linksIn(withId(path, `why-${id}`))]
			: linksIn(pageAt(path).querySelector('main')!);
		const back = id ? `${path}#${id}` : path;
		return codes.flatMap((code) => {
			const page = statements.get(code);
			if (!page) return [`${path}#${id ?? ''} cites ${code}, which is not published`];
			return [
				...(links.includes(`${page}#${code.toLowerCase()}`)
					? []
					: [`${path}#${id ?? ''} does not link ${code}`]),
				...(linksIn(withId(page, code.toLowerCase())).includes(back)
					? []
					: [`${code} does not link back to ${back}`]),
			];
		});
	});

	expect(citations.flatMap(({ codes }) => codes).length).toBeGreaterThan(least);
	expect(faults).toEqual([]);
});

test('every statement stands on the page of its document with its words', () => {
	const says = readEntries(site, 'evidence').flatMap(({ data }) =>
		data.statements.map(({ id, says }) => ({ id, says, path: `/evidence/${data.source}/` })),
	);
	const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

	const missing = says.filter(
		({ id, says: words, path }) => !letters(textOf(withId(path, id.toLowerCase()))).includes(letters(words)),
	);

	expect(missing.map(({ id }) => id)).toEqual([]);
});
