/** What builders need beside the entry: whose copy it is, and where codes in its text lead. */
import { findElsewhere, type Elsewhere } from '#lib/links/elsewhere.ts';
import { stripInline, splitInline } from '#lib/text/inline.ts';
import { makeFindMentions, type FindMentions } from '#lib/text/mentions.ts';
import type { Knowledge } from '#lib/trail/knowledge.ts';
import { resolveUse } from '#lib/trail/resolve.ts';
import type { Site } from '#schemas/site.ts';
import type { entryFields } from '#schemas/shared.ts';
import type { z } from 'zod';
import type { Block, Document, DocumentKind, Picture, Run } from './document.ts';

export interface DocumentContext {
	partnership: string;
	logo?: Picture | undefined;
	licence: Document['licence'];
	/** The site’s address with its folder, without a slash at the end. */
	address: string;
	/** The full address of a site path, here or in the shared library. */
	makeAddress: (path: string) => string;
	/** The short address of a page by its site path, where it has one. */
	findShortAddress: (path: string) => string | undefined;
	adaptations: string[];
	findMentions: FindMentions;
	/** The words and the address of a reference such as F04 or P08#same-day-report. */
	makeLink: (reference: string) => Run;
}

export interface ContextParts {
	site: Pick<Site, 'name' | 'address' | 'licence'>;
	/** The folder that the site is served from, such as `/`. */
	base: string;
	knowledge: Pick<Knowledge, 'entries' | 'steps'>;
	/** Site path of a page → site path of its short address, with the version. */
	shortPaths?: ReadonlyMap<string, string> | undefined;
	/** Pages that this site leaves to the shared library. */
	elsewhere?: Elsewhere | undefined;
}

export function makeContext({ site, base, knowledge, shortPaths, elsewhere }: ContextParts): DocumentContext {
	const address = (site.address.replace(/\/$/, '') + base).replace(/\/$/, '');
	const makeAddress = (path: string) => (elsewhere && findElsewhere(path, elsewhere)) ?? address + path;
	return {
		partnership: site.name,
		licence: { name: site.licence.content, address: site.licence.contentAddress },
		address,
		makeAddress,
		findShortAddress: (path) => {
			const short = shortPaths?.get(path);
			return short && address + short;
		},
		adaptations: [],
		findMentions: makeFindMentions({ codes: knowledge.entries, terms: [] }),
		makeLink: (reference) => {
			const { code, path } = resolveUse(reference, knowledge);
			return { text: code, href: makeAddress(path) };
		},
	};
}

/** Turns the short texts of data fields into runs: `**bold**`, `[words](/address/)`, and codes as links. */
export function makeRuns(text: string, context: DocumentContext): Run[] {
	return splitInline(text).flatMap(({ words, bold, path }): Run[] => {
		if (path !== undefined) return [{ text: words, href: context.makeAddress(path) }];
		return linkCodes(words, context).map((run) => (bold ? { ...run, bold } : run));
	});
}

export function linkCodes(text: string, { findMentions, makeAddress }: DocumentContext): Run[] {
	const runs: Run[] = [];
	let last = 0;
	for (const { start, end, path } of findMentions(text, new Set())) {
		if (start > last) runs.push({ text: text.slice(last, start) });
		runs.push({ text: text.slice(start, end), href: makeAddress(path) });
		last = end;
	}
	if (last < text.length) runs.push({ text: text.slice(last) });
	return runs;
}

type EntryFields = { [K in keyof typeof entryFields]: z.output<(typeof entryFields)[K]> };

export interface CodedEntry extends Pick<EntryFields, 'title' | 'summary' | 'changes'> {
	code: string;
}

export interface Frame {
	kind: DocumentKind;
	/** The site path of the page. */
	path: string;
	blocks: Block[];
}

/** A document around blocks, with what the entry and the site say about it. */
export function frameDocument(
	{ id, data }: { id: string; data: CodedEntry },
	{ kind, path, blocks }: Frame,
	context: DocumentContext,
): Document {
	const { version, date, note } = data.changes[0]!;
	return {
		id,
		kind,
		code: data.code,
		title: data.title,
		summary: stripInline(data.summary),
		partnership: context.partnership,
		logo: context.logo,
		version,
		date,
		change: note,
		address: context.address + path,
		shortAddress: context.findShortAddress(path),
		licence: context.licence,
		language: 'en-GB',
		adaptations: context.adaptations,
		orientation: 'portrait',
		blocks: [...blocks, ...listAdaptations(context.adaptations)],
	};
}

function listAdaptations(adaptations: readonly string[]): Block[] {
	if (adaptations.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: 'What this partnership changed' },
		{ kind: 'list', ordered: false, items: adaptations.map((text) => [{ text }]) },
	];
}

/** The references of a step, with commas between. */
export function linkUses(uses: readonly string[], context: DocumentContext): Run[] {
	return uses.flatMap((use, index) => [...(index > 0 ? [{ text: ', ' }] : []), context.makeLink(use)]);
}
