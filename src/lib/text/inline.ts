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

export function renderInline(text: string, context: InlineContext): string {
	let html = '';
	let last = 0;
	for (const match of text.matchAll(mark)) {
		html += renderMentions(text.slice(last, match.index), context);
		const { bold, words, path } = match.groups!;
		html += bold ? `<b>${renderMentions(bold, context)}</b>` : anchor(withBase(context.base, path!), words!);
		last = match.index + match[0].length;
	}
	return html + renderMentions(text.slice(last), context);
}

/** Only the plain words of a text with marks: for cards, feeds and descriptions. */
export function stripInline(text: string): string {
	return text.replace(
		mark,
		(_all, bold: string | undefined, words: string | undefined) => bold ?? words ?? '',
	);
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
