import type { Document } from '../lib/documents/document.ts';
import { documentFromProforma } from '../lib/documents/from-proforma.ts';
import { makeOwnContext } from '../lib/downloads/documents.ts';
import { getKnowledge, type ListedEntry } from './knowledge.ts';
import { getPrintedPaths } from './short-addresses.ts';

/** The document that a form becomes when it is filled in on the page: the form without the help that follows it. */
export async function makeFormToFill(entry: ListedEntry<'proformas'>): Promise<Document> {
	const knowledge = await getKnowledge();
	const { site, elsewhere, logo } = knowledge;
	const shortPaths = await getPrintedPaths();
	const base = import.meta.env.BASE_URL;
	const source = { site, knowledge, shortPaths, elsewhere, logo, base };
	return documentFromProforma(entry, makeOwnContext(source, entry), { help: false });
}
