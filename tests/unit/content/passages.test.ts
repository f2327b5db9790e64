import { expect, test } from 'vitest';
import { findElements } from '#lib/content/elements.ts';
import { findPassages } from '#lib/content/passages.ts';
import { readSite } from '../../support/check-site.ts';

const file = readSite('valid').find(({ collection }) => collection === 'case-studies')!;

test('finds the passages of a body with their codes, type and line', () => {
	expect(findPassages(file.parsed.body)).toEqual([
		{ element: 'Passage', from: ['A01'], type: undefined, line: 4 },
		{ element: 'KeyIssue', from: ['A01', 'A03'], type: undefined, line: 12 },
		{ element: 'Passage', from: ['A02'], type: undefined, line: 20 },
		{ element: 'Claim', from: ['A02'], type: 'reported-by-heads', line: 34 },
		{ element: 'Claim', from: ['A02'], type: 'reported-by-staff', line: 52 },
		{ element: 'Quote', from: ['A02'], type: undefined, line: 56 },
		{ element: 'Claim', from: ['A02'], type: 'nothing-measured', line: 62 },
	]);
});

test('finds what a full parse finds', () => {
	const parsed = findElements(file).filter(({ attributes }) =>
		attributes.some(({ name }) => name === 'from'),
	);

	expect(
		findPassages(file.parsed.body).map(({ element, line }) => [element, line + file.parsed.bodyLine - 1]),
	).toEqual(parsed.map(({ name, place }) => [name, place.line]));
});
