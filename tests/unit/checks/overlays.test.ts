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
	['a core step', 'p01', steps('look', 'sign-in'), 'overlay-core', 5],
	['a step that is not there', 'p01', steps('lok'), 'reference-missing', 2],
	['a step twice', 'p01', steps('look', 'look'), 'duplicate-id', 5],
	['fields of a protocol', 'p01', field('ours'), 'overlay-entry', 1],
	['steps of a form', 'f01', steps('look'), 'overlay-entry', 1],
	['a field after one that is not there', 'f01', field('ours', 'wat'), 'reference-missing', 4],
	['a field with a name that is taken', 'f01', field('what'), 'duplicate-id', 3],
	['an entry that is not there', 'p09', steps('look'), 'overlay-entry', 1],
	['nothing', 'p01', 'steps: []\n', 'wrong-value', 1],
])('an overlay of %s is reported with its place', (_fault, id, text, rule, line) => {
	expect(rulesAfter({ [`overlays/${id}.yaml`]: text })).toEqual([[`overlays/${id}.yaml`, rule, line]]);
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
