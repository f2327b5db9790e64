import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPassing, measureContrast } from '#lib/colours/contrast.ts';
import { findWeakPairs, writeSiteColours } from '#lib/colours/site-colours.ts';
import { grounds, ownColours, themes, words } from '#lib/colours/tokens.data.ts';
import { issuesAfter, swap } from '../../support/check-site.ts';

const usual = { ink: '#17213a', paper: '#fdfcf9', host: '#17213a', peer: '#2a66c8' };

test.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	// The example of WebAIM’s contrast checker.
	['#0000ff', '#ffffff', 8.59],
	['#767676', '#ffffff', 4.54],
])('%s on %s has a contrast of %d', (one, other, expected) => {
	expect(measureContrast(one, other)).toBeCloseTo(expected, 2);
	expect(measureContrast(other, one)).toBeCloseTo(expected, 2);
});

test('a colour that passes is looked for towards black or white', () => {
	const passes = (colour: string) => measureContrast(colour, '#ffffff') >= 4.5;

	expect(passes(findPassing('#9bb7e8', { towards: 'black', passes })!)).toBe(true);
	expect(findPassing('#9bb7e8', { towards: 'white', passes })).toBeUndefined();
});

test.each(themes)('the usual colours pass in the %s theme, on all that they meet', (theme) => {
	const { ink, paper, host, peer, banner } = Object.fromEntries(
		Object.entries(ownColours).map(([name, colour]) => [name, colour[theme]]),
	) as Record<keyof typeof ownColours, string>;

	for (const ground of [paper, banner, ...grounds[theme]])
		expect(measureContrast(ink, ground)).toBeGreaterThan(4.5);
	for (const word of [...words[theme], host]) expect(measureContrast(word, paper)).toBeGreaterThan(4.5);
	for (const ground of [paper, banner]) expect(measureContrast(peer, ground)).toBeGreaterThan(3);
});

test('the table names the colours that the styles have', () => {
	const styles = ['tokens.css', 'parts/home.css'].map((file) =>
		readFileSync(join(import.meta.dirname, '../../../src/styles', file), 'utf8'),
	);
	const all = styles.join('\n').replaceAll('#fff;', '#ffffff;');
	for (const theme of themes) {
		for (const colour of Object.values(ownColours))
			expect(all).toContain(`--${colour.token}: ${colour[theme]};`);
		for (const colour of [...grounds[theme], ...words[theme]]) expect(all).toContain(`${colour};`);
	}
});

describe('colours of a partnership', () => {
	test('that are the usual ones say nothing', () => {
		expect(findWeakPairs(usual)).toEqual([]);
		expect(writeSiteColours(usual)).toBe('');
	});

	test('are set in the theme they are for, never on paper', () => {
		const dark = { ink: '#edebe4', paper: '#131925', host: '#ffffff', peer: '#86b4ff' };

		expect(writeSiteColours({ ...usual, peer: '#0f7466', banner: '#d3ebdd', dark })).toBe(
			'@media screen and (prefers-color-scheme:light){:root{--peer:#0f7466;--manila:#d3ebdd}}@media screen and (prefers-color-scheme:dark){:root{--host:#ffffff}}',
		);
	});

	test.each([
		{ name: 'pale ink', colours: { ...usual, ink: '#8899aa' }, weak: 'ink' },
		{ name: 'a pale line', colours: { ...usual, peer: '#ffe9a8' }, weak: 'peer' },
		{
			name: 'dark paper under the words of collections',
			colours: { ...usual, paper: '#8899aa' },
			weak: 'paper',
		},
		{ name: 'a dark banner', colours: { ...usual, banner: '#17213a' }, weak: 'banner' },
	])('$name is refused, with one that would do', ({ colours, weak }) => {
		const [pair] = findWeakPairs(colours);

		expect(pair).toMatchObject({ theme: 'light', name: weak });
		expect(findWeakPairs({ ...colours, [weak]: pair!.instead })).toEqual([]);
	});

	test('that cannot be read are an error at their line', () => {
		const [issue] = issuesAfter({ 'site/site.yaml': swap("'#b0531c'", "'#ffe9a8'") });

		expect(issue).toMatchObject({
			ruleId: 'colour-contrast',
			place: { line: 14 },
			message: 'The colour “peer” is too near to “banner”: a contrast of 1.1 to 1, and 3 to 1 is needed.',
		});
	});
});
