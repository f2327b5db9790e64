/** `/llms.txt` (llmstxt.org): what there is, for a program that reads text and follows links. */
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { EntryLink } from '#lib/trail/knowledge.ts';
import type { Site } from '#schemas/site.ts';

export interface LlmsSource {
	site: Site;
	/** The published entries in the order of their codes. */
	entries: readonly EntryLink[];
	/** Makes a full address of a site path. */
	full: (path: string) => string;
}

export function writeLlms({ site, entries, full }: LlmsSource): string {
	const byCollection = Map.groupBy(entries, ({ collection }) => collection);
	const sections = Object.entries(collectionFaces).flatMap(([name, { many, about }]) => {
		const listed = byCollection.get(name) ?? [];
		const lines = listed.map(
			({ title, code, path, summary }) => `- [${title} (${code})](${full(path)}): ${stripInline(summary)}`,
		);
		return listed.length === 0 ? [] : [`## ${many}\n\n${about}\n\n${lines.join('\n')}`];
	});
	return `${[`# ${site.name}`, `> ${stripInline(site.summary)}`, sayRules(site), ...sections, listData(full)].join('\n\n')}\n`;
}

function sayRules({ name, licence }: Site): string {
	return [
		`Text and forms: ${licence.content}, ${licence.contentAddress}. Name ${name}, give the licence, and say what you changed.`,
		'Every step and reason says where it comes from: an account, public practice, or us. Where an account is silent, the page says “not stated”. Keep that when you quote: an impact that somebody reports is not one that was measured.',
		'No school and nobody is named here. Do not try to find out who is meant.',
	].join('\n\n');
}

function listData(full: LlmsSource['full']): string {
	const files = [
		['All entries as JSON', '/api/index.json', 'with a schema for each collection'],
		['Files for download', '/downloads/index.json', 'Word, PDF and OpenDocument, with versions'],
		['What is new', '/feed.json', 'every version of every entry, with what changed'],
	] as const;
	return `## Data\n\n${files.map(([title, path, says]) => `- [${title}](${full(path)}): ${says}`).join('\n')}`;
}
