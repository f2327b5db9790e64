import { expect, test } from 'vitest';
import { readAccount } from '#lib/import/import-account.ts';
import { readText } from '#lib/import/read-text.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import type { Values } from '#lib/documents/document.ts';
import { makeOwnForms, readOwnEntries } from '../../support/own-documents.ts';
import { readSource } from '#lib/content/read-source.ts';
import { root } from '../../support/sites.ts';
import { today } from '../../support/check-site.ts';

const place = readOwnEntries().all.proformas.findIndex(({ data }) => data.code === 'F23');
const form = makeOwnForms()[place]!;
const { files } = readSource(`${root}/src/content`, root);

const values: Values = {
	title: 'Asking what pupils do with feedback',
	author: 'A head in the partnership',
	partnership: 'Primaries of an eastern county',
	type: 'Cluster',
	area: 'not stated',
	schools: '6 (memorandum)',
	groups: 'One group of 6',
	structure: 'Single small group',
	methods: ['Data reading', 'Learning walk'],
	context: 'Six primaries work together.',
	'what-we-did': 'Each review took a day.',
	impact: [
		{ 'on-whom': 'On staff', 'what-changed': 'Staff chose the step.', 'who-says-so': 'Reported by staff' },
	],
	'not-known': 'Whether it lasts.',
};

test.each([
	['docx', writeDocx],
	['odt', writeOdt],
] as const)('reads our own form, filled in, from .%s', async (ending, write) => {
	const read = await readText(`form.${ending}`, write(form, values));
	if ('refusal' in read) throw new Error(read.refusal.rule);
	const answers = { places: new Map(), names: new Map(), refusedFacts: new Set<never>() };
	const account = readAccount({ read, fallback: 'form' }, { files, folder: 'c', today }, answers);
	if ('refusal' in account) throw new Error(account.refusal.why);
	const text = Object.fromEntries(
		[...account.sections.text].map(([key, blocks]) => [
			key,
			blocks.map((block) => block.kind !== 'table' && block.text),
		]),
	);

	expect(account.title).toBe('Asking what pupils do with feedback');
	expect(text).toEqual({
		context: ['Six primaries work together.'],
		did: ['Each review took a day.'],
		staff: ['Staff chose the step. (Reported by staff)'],
		unknown: ['Whether it lasts.'],
	});
	expect(account.sections.unknown).toEqual([]);
	expect(account.facts.found.map(({ name, value }) => [name, value])).toEqual([
		['type', 'cluster'],
		['schools', 6],
		['structure', 'single-small-group'],
		['methods', ['data', 'learning-walk']],
	]);
	expect(account.facts.unclear.map(({ name }) => name)).toEqual(['groups']);
});
