import type { Document } from '../lib/documents/document.ts';
import { documentFromProforma } from '../lib/documents/from-proforma.ts';
import { makeOwnContext } from '../lib/downloads/documents.ts';
import { getKnowledge, type ListedEntry } from './knowledge.ts';
import { readLogo } from './logo.ts';
import { getPrintedPaths } from './short-addresses.ts';

/** The document that a form becomes when it is filled in on the page: the form without the help that follows it. */
export async function makeFormToFill(entry: ListedEntry<'proformas'>): Promise<Document> {
	const knowledge = await getKnowledge();
	const { site } = knowledge;
	const shortPaths = await getPrintedPaths();
	const source = { site, knowledge, shortPaths, logo: readLogo(site), base: import.meta.env.BASE_URL };
	return documentFromProforma(entry, makeOwnContext(source, entry), { help: false });
}
