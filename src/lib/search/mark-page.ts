/** Prepares the HTML of a built page for Pagefind: its fields as metadata and filters, and words kept apart. */
import { escapeMarkup } from '#lib/text/escape.ts';
import { unescapeMarkup } from '#lib/text/unescape.ts';
import { facetNames, type SearchRecord } from './record.ts';

/** The fields of a page; one that the content does not describe speaks for itself with its heading and description. */
export function readRecord(html: string, path: string, known: SearchRecord | undefined): SearchRecord {
	const title = known?.title || readText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? path);
	const summary =
		known?.summary || readText(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
	const bare = { code: '', facts: '', aliases: [], type: ['pages'], stage: [], audience: [], theme: [] };
	return { ...bare, ...known, path, title, summary };
}

/** The main part of the page with everything that Pagefind should know of it. This HTML is indexed, not published. */
export function markPage(html: string, record: SearchRecord, kindWords: readonly string[]): string {
	const meta = {
		title: record.title,
		summary: record.summary,
		type: kindWords.join(', '),
		aliases: record.aliases.join(', '),
	};
	const fields = [
		...Object.entries(meta).map(
			([name, value]) => `<i data-pagefind-meta="${name}">${escapeMarkup(value)}</i>`,
		),
		...facetNames.flatMap((name) =>
			(record[name] ?? []).map((value) => `<i data-pagefind-filter="${name}">${escapeMarkup(value)}</i>`),
		),
	];
	const main = keepApart(/<main[\s\S]*<\/main>/.exec(html)![0]).replace(
		/<main[^>]*>/,
		(start) => `${start}<div hidden data-pagefind-ignore>${fields.join('')}</div>`,
	);
	return `<!doctype html><html><body>${main}</body></html>`;
}

/** Pagefind knows no pause between a term and what it means, nor between two things on one line. */
function keepApart(html: string): string {
	return html
		.replaceAll('</dt>', '.</dt> ')
		.replace(/<span class="full">/g, '. $&')
		.replace(/<\/(a|span|b|td|th|li)>(?=<)/g, '</$1> ');
}

function readText(html: string): string {
	return unescapeMarkup(
		html
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim(),
	);
}
