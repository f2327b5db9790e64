import { expect, test } from 'vitest';
import { entryJsonLd } from '#lib/feeds/json-ld.ts';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import type { EntryLink } from '#lib/trail/knowledge.ts';
import type { Site } from '#schemas/site.ts';

const site = {
	name: 'Alongside',
	language: 'en-GB',
	address: 'https://example.org',
	licence: { contentAddress: 'https://creativecommons.org/licenses/by/4.0/' },
} as Site;
const describeEntry = (collection: string, minutes?: number) =>
	entryJsonLd({
		entry: {
			code: 'P04',
			collection,
			id: 'visit',
			title: 'The visit',
			summary: 'A **short** summary.',
		} as EntryLink,
		changes: [
			{ date: '2026-12-01', version: '1.1' },
			{ date: '2026-11-22', version: '1.0' },
		],
		minutes,
		site,
		address: 'https://example.org/knowledge/protocols/visit/',
		home: 'https://example.org/knowledge/',
	});

test('says what the page is, in which version, and who may use it', () => {
	expect(describeEntry('protocols')).toEqual({
		'@context': 'https://schema.org',
		'@type': 'HowTo',
		url: 'https://example.org/knowledge/protocols/visit/',
		name: 'The visit',
		description: 'A short summary.',
		identifier: 'P04',
		inLanguage: 'en-GB',
		datePublished: '2026-11-22',
		dateModified: '2026-12-01',
		version: '1.1',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		publisher: { '@type': 'Organization', name: 'Alongside', url: 'https://example.org/knowledge/' },
	});
});

test.each([
	['case-studies', 'Article'],
	['decisions', 'Article'],
	['protocols', 'HowTo'],
	['proformas', 'DigitalDocument'],
	['training', 'LearningResource'],
	['maps', 'Dataset'],
	['guides', 'Article'],
])('an entry of %s is a thing of the kind %s', (collection, type) => {
	expect(describeEntry(collection)).toHaveProperty('@type', type);
});

test('every collection with pages of its own has its kind', () => {
	expect(Object.keys(collectionFaces)).toHaveLength(7);
});

test('says how long a session takes', () => {
	expect(describeEntry('training', 75)).toMatchObject({
		timeRequired: 'PT75M',
		learningResourceType: 'Session plan',
	});
});
