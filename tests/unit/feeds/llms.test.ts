import { expect, test } from 'vitest';
import { writeLlms } from '#lib/feeds/llms.ts';
import type { EntryLink } from '#lib/trail/knowledge.ts';
import type { Site } from '#schemas/site.ts';

const site = {
	name: 'Alongside',
	summary: 'For schools that **review** each other.',
	licence: { content: 'CC BY 4.0', contentAddress: 'https://example.org/by' },
} as Site;
const visit = {
	code: 'P04',
	collection: 'protocols',
	path: '/protocols/visit/',
	title: 'The visit',
	summary: 'A **short** summary with P02.',
} as EntryLink;

test('lists what there is with full addresses, and how it may be used', () => {
	const text = writeLlms({ site, entries: [visit], full: (path) => `https://example.org/knowledge${path}` });

	expect(text).toMatch(/^# Alongside\n\n> For schools that review each other\.\n\n/);
	expect(text).toContain(
		'- [The visit (P04)](https://example.org/knowledge/protocols/visit/): A short summary with P02.\n',
	);
	expect(text).toContain('Text and forms: CC BY 4.0, https://example.org/by.');
	expect(text).toContain('(https://example.org/knowledge/api/index.json)');
	expect(text.match(/^## .+/gm)).toEqual(['## Protocols', '## Data']);
});
