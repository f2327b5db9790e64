import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter } from '../../support/check-site.ts';

const step = (id: string) => `  - step: ${id}\n    do: We do it another way.\n    why: We are small.\n`;
const steps = (...ids: string[]) => `steps:\n${ids.map(step).join('')}`;
const field = (id: string, after = '') =>
	`fields:\n  - why: We need it.\n    field: {kind: text, id: ${id}, label: Ours}\n${after && `    after: ${after}\n`}`;

test('adaptable steps may be changed, and fields added', () => {
	const overlays = { 'overlays/p01.yaml': steps('look'), 'overlays/f01.yaml': field('ours', 'what') };

	expect(rulesAfter(overlays)).toEqual([]);
});

test.each([
	{ of: 'a core step', id: 'p01', text: steps('look', 'sign-in'), is: ['overlay-core', 5] },
	{ of: 'a step that is not there', id: 'p01', text: steps('lok'), is: ['reference-missing', 2] },
	{ of: 'a step twice', id: 'p01', text: steps('look', 'look'), is: ['duplicate-id', 5] },
	{ of: 'fields of a protocol', id: 'p01', text: field('ours'), is: ['overlay-entry', 1] },
	{ of: 'steps of a form', id: 'f01', text: steps('look'), is: ['overlay-entry', 1] },
	{ of: 'a place that is not there', id: 'f01', text: field('ours', 'wat'), is: ['reference-missing', 4] },
	{ of: 'a field whose name is taken', id: 'f01', text: field('what'), is: ['duplicate-id', 3] },
	{ of: 'an entry that is not there', id: 'p09', text: steps('look'), is: ['overlay-entry', 1] },
	{ of: 'nothing', id: 'p01', text: 'steps: []\n', is: ['wrong-value', 1] },
])('an overlay of $of is reported with its place', ({ id, text, is }) => {
	expect(rulesAfter({ [`overlays/${id}.yaml`]: text })).toEqual([[`overlays/${id}.yaml`, ...is]]);
});

test('a report says which steps may be changed', () => {
	const [issue] = issuesAfter({ 'overlays/p01.yaml': steps('sign-in') });

	expect(issue).toMatchObject({
		message: 'The step “sign-in” of P01 is core: every partnership keeps it as it is.',
		note: 'Take it out of the overlay. Yours to adapt: look.',
		place: { line: 2, column: 11 },
	});
});

test('the picture that the settings name must lie beside them', () => {
	const withLogo = (text: string) =>
		`${text}partnership:\n  name: The Hill cluster\n  logo: {file: logo.svg, alt: Two hills}\n`;
	const edits = { 'site/site.yaml': withLogo };

	expect(issuesAfter(edits, { pictures: ['logo.svg'] })).toEqual([]);
	expect(issuesAfter(edits, { pictures: ['mark.png'] })).toMatchObject([
		{
			ruleId: 'picture-missing',
			message: 'There is no picture “logo.svg” beside this file.',
			note: 'Put it into the folder of this file, or name one that is there: mark.png.',
		},
	]);
});
