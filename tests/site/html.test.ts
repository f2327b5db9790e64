import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/built-site.ts';
import { hubSite, secondSite } from '../support/sites.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended'],
	elements: ['html5'],
	rules: {
		// The rule is about how much of a title a search engine shows. A document’s own title is not ours to cut.
		'long-title': 'off',
		// A table that is laid out in blocks on a phone keeps its meaning by naming its roles.
		'no-redundant-role': 'off',
		// Checkboxes of one question share its name, as HTML means them to.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
	},
});

test('every page is valid HTML', async () => {
	const faults: string[] = [];
	// What no page of this site has: those over all sites, and a search of others with a logo above it.
	const more = [...readBuiltSite(hubSite).pages, ...readBuiltSite(secondSite).pages].filter(
		({ path, html }) => path.startsWith('/all/') || html.includes('data-others='),
	);

	expect(more).toHaveLength(3);
	for (const { path, html } of [...readBuiltSite().pages, ...more]) {
		const { results } = await validator.validateString(html);
		for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
			faults.push(`${path} ${ruleId}: ${message} (${selector})`);
	}

	expect(faults).toEqual([]);
}, 240_000);
