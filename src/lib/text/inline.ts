/** Turns the short texts of data fields into HTML: `**bold**`, `[words](/address/)`, codes and terms as links. */
import { withBase } from '#lib/links/paths.ts';
import { escapeMarkup } from './escape.ts';
import type { FindMentions } from './mentions.ts';

export interface InlineContext {
	base: string;
	findMentions: FindMentions;
	/** What the page has linked already. */
	seen: Set<string>;
	/** The path of the page itself, with its base: it is not linked from itself. */
	here?: string | undefined;
}

const mark = /\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<path>\/[^)\s]*)\)/g;

/** Words of a text with marks that are set alike: bold, a link to a site path, or neither. */
export interface InlinePiece {
	words: string;
	bold?: true;
	path?: string;
}

export function splitInline(text: string): InlinePiece[] {
	const pieces: InlinePiece[] = [];
	let last = 0;
	for (const match of text.matchAll(mark)) {
		if (match.index > last) pieces.push({ words: text.slice(last, match.index) });
		const { bold, words, path } = match.groups!;
		pieces.push(bold ? { words: bold, bold: true } : { words: words!, path: path! });
		last = match.index + match[0].length;
	}
	if (last < text.length) pieces.push({ words: text.slice(last) });
	return pieces;
}

export function renderInline(text: string, context: InlineContext): string {
	return splitInline(text)
		.map(({ words, bold, path }) => {
			if (path !== undefined) return anchor(withBase(context.base, path), words);
			const html = renderMentions(words, context);
			return bold ? `<b>${html}</b>` : html;
		})
		.join('');
}

/** Only the plain words of a text with marks: for cards, feeds and descriptions. */
export function stripInline(text: string): string {
	return splitInline(text)
		.map(({ words }) => words)
		.join('');
}

function renderMentions(text: string, context: InlineContext): string {
	let html = '';
	let last = 0;
	for (const mention of context.findMentions(text, context.seen)) {
		const href = withBase(context.base, mention.path);
		if (href === context.here) continue;
		html += escapeMarkup(text.slice(last, mention.start));
		const words = text.slice(mention.start, mention.end);
		html += anchor(href, words, mention);
		last = mention.end;
	}
	return html + escapeMarkup(text.slice(last));
}

function anchor(href: string, words: string, mention?: { kind: 'code' | 'term'; title: string }): string {
	const term = mention?.kind === 'term' ? ' class="gl"' : '';
	const title = mention ? ` title="${escapeMarkup(mention.title)}"` : '';
	return `<a href="${escapeMarkup(href)}"${term}${title}>${escapeMarkup(words)}</a>`;
}
