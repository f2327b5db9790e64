import { expect, test } from 'vitest';
import { findElements } from '#lib/content/elements.ts';
import { findPassages } from '#lib/content/passages.ts';
import { readSite } from '../../support/check-site.ts';

const file = readSite('valid').find(({ collection }) => collection === 'case-studies')!;

test('finds the passages of a body with their codes, type and line', () => {
	const found = findPassages(file.parsed.body).map(
		({ element, from, type, line }) => `${line} ${element} ${from.join(' ')} ${type ?? ''}`,
	);

	expect(found).toEqual([
		'4 Passage A01 ',
		'12 KeyIssue A01 A03 ',
		'20 Passage A02 ',
		'34 Claim A02 reported-by-heads',
		'52 Claim A02 reported-by-staff',
		'56 Quote A02 ',
		'62 Claim A02 nothing-measured',
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
