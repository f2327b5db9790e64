/** The documents of the entries in `src/content`, made as a build makes them. */
import { join } from 'node:path';
import { readSource } from '#lib/content/read-source.ts';
import { makeContext, type DocumentContext } from '#lib/documents/context.ts';
import type { Document } from '#lib/documents/document.ts';
import { documentFromCaseStudy } from '#lib/documents/from-case-study.ts';
import { documentFromGlossary } from '#lib/documents/from-glossary.ts';
import { documentFromProforma } from '#lib/documents/from-proforma.ts';
import { documentFromProtocol } from '#lib/documents/from-protocol.ts';
import { documentFromSession } from '#lib/documents/from-session.ts';
import { buildKnowledge, type Entries } from '#lib/trail/knowledge.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';

export interface OwnEntries {
	all: Entries;
	context: DocumentContext;
}

let memory: OwnEntries | undefined;

export function readOwnEntries(): OwnEntries {
	return (memory ??= read());
}

function read(): OwnEntries {
	const root = join(import.meta.dirname, '../..');
	const { files } = readSource(join(root, 'src/content'), root);
	const all = Object.fromEntries(
		(Object.keys(schemas) as CollectionName[]).map((name) => [
			name,
			files
				.filter(({ collection }) => collection === name)
				.map(({ id, parsed }) => ({ id, data: schemas[name].parse(parsed.data), body: parsed.body })),
		]),
	) as unknown as Entries;
	const site = all.site[0]!.data;
	return { all, context: makeContext({ site, base: '/', knowledge: buildKnowledge(all) }) };
}

/** The forms, each as its document. */
export function makeOwnForms(help = true): Document[] {
	const { all, context } = readOwnEntries();
	return all.proformas.map((entry) => documentFromProforma(entry, context, { help }));
}

/** One document of every entry that becomes a file. */
export function makeOwnDocuments(): Document[] {
	const { all, context } = readOwnEntries();
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	const { version, date } = all.site[0]!.data;
	return [
		...makeOwnForms(),
		...all.protocols.map((entry) => documentFromProtocol(entry, context)),
		...all.training.map((entry) => documentFromSession(entry, context)),
		...all['case-studies'].map((entry) => documentFromCaseStudy(entry, 'A partnership', context)),
		documentFromGlossary(terms, { summary: 'What the words mean.', version, date }, context),
	];
}
