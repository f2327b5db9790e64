/** Marks in the HTML of a text what is cut up into cards, so that it prints on sheets of its own. */

const nextHeading = /<h[1-6]\b/g;

/** `ids` are those of headings. The part from such a heading to the end of its cards becomes a section. */
export function markCards(html: string, ids: readonly string[]): string {
	return ids.reduce(markPart, html);
}

function markPart(html: string, id: string): string {
	const heading = new RegExp(`<h([1-6])\\b[^>]*\\sid="${id}"[^>]*>`).exec(html);
	if (!heading) return html;
	const afterHeading = html.indexOf(`</h${heading[1]!}>`, heading.index) + '</h2>'.length;
	nextHeading.lastIndex = afterHeading;
	const end = nextHeading.exec(html)?.index ?? html.length;
	const { text, rest } = markItems(html.slice(afterHeading, end));
	const part = `${html.slice(heading.index, afterHeading)}${text}`;
	return `${html.slice(0, heading.index)}<section class="cards-to-cut" aria-labelledby="${id}">${part}</section>${rest}${html.slice(end)}`;
}

/** The first list is the cards; where there is none, the paragraphs are. */
function markItems(part: string): { text: string; rest: string } {
	const list = /<(ol|ul)\b/.exec(part);
	if (!list) return { text: `<div class="cut">${part}</div>`, rest: '' };
	const tag = list[1]!;
	const end = part.indexOf(`</${tag}>`, list.index) + tag.length + 3;
	const marked = part.slice(0, end).replace(`<${tag}`, `<${tag} class="cut"`);
	return { text: marked, rest: part.slice(end) };
}
