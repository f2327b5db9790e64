/** Every entry that becomes files, as its document. */
import { makeContext, type DocumentContext } from '#lib/documents/context.ts';
import type { Document, Picture } from '#lib/documents/document.ts';
import { documentFromCaseStudy } from '#lib/documents/from-case-study.ts';
import { documentFromGlossary } from '#lib/documents/from-glossary.ts';
import { documentFromMap } from '#lib/documents/from-map.ts';
import { documentFromProforma } from '#lib/documents/from-proforma.ts';
import { documentFromProtocol } from '#lib/documents/from-protocol.ts';
import { documentFromSession } from '#lib/documents/from-session.ts';
import type { Elsewhere } from '#lib/links/elsewhere.ts';
import { describeAdaptations, type Adaptation } from '#lib/overlays/apply-overlay.ts';
import type { Entries, Knowledge } from '#lib/trail/knowledge.ts';
import type { Site } from '#schemas/site.ts';

export interface DocumentSource {
	site: Site;
	/** The folder that the site is served from, such as `/`. */
	base: string;
	/** The partnership's own mark. */
	logo?: Picture | undefined;
	all: Entries;
	knowledge: Pick<Knowledge, 'entries' | 'steps'>;
	shortPaths?: ReadonlyMap<string, string> | undefined;
	elsewhere?: Elsewhere | undefined;
}

const aboutGlossary = 'The words of peer review between schools, each in a sentence or two.';

interface AdaptedEntry {
	adaptations?: readonly Adaptation[];
}

/** For the partnership’s own copy: its name, its mark, and what it changed in the entry. */
export function makeOwnContext(
	source: Omit<DocumentSource, 'all'>,
	entry: AdaptedEntry = {},
): DocumentContext {
	return {
		...makeContext(source),
		partnership: source.site.partnership?.name ?? source.site.name,
		logo: source.logo,
		adaptations: describeAdaptations(entry.adaptations ?? []),
	};
}

/** In the order of the collections and of their codes. */
export function makeDocuments(source: DocumentSource): Document[] {
	const { all, site } = source;
	const context = makeOwnContext(source);
	const own = (entry: AdaptedEntry) => makeOwnContext(source, entry);
	const partnerships = new Map(all.partnerships.map(({ id, data }) => [id, data.name]));
	const terms = all.glossary.flatMap(({ data }) => data.terms);
	return [
		...all['case-studies'].map((entry) =>
			documentFromCaseStudy(entry, partnerships.get(entry.data.partnership) ?? '', context),
		),
		...all.protocols.map((entry) => documentFromProtocol(entry, own(entry))),
		...all.proformas.map((entry) => documentFromProforma(entry, own(entry))),
		...all.training.map((entry) => documentFromSession(entry, context)),
		...all.maps.map((entry) => documentFromMap(entry, context)),
		...(terms.length > 0 ? [documentFromGlossary(terms, { ...site, summary: aboutGlossary }, context)] : []),
	];
}
