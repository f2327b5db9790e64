/** Undoes the breaks of lines in text from a PDF or an e-mail, and keeps the lines that are headings apart. */
import { findSection } from './headings.ts';

/** Beyond this width nothing was wrapped: each line is a paragraph already. */
const widest = 130;

export function reflow(text: string): string {
	const lines = text
		.replace(/\r\n?|\f/g, '\n')
		.split('\n')
		.map((line) => line.trimEnd());
	const width = usualWidth(lines);
	if (width > widest) return lines.join('\n');
	const paragraphs: string[] = [];
	let open = '';
	const close = () => {
		if (open) paragraphs.push(open);
		open = '';
	};
	for (let index = 0; index < lines.length; index++) {
		const raw = lines[index]!;
		const line = raw.trim();
		if (!line) {
			close();
			continue;
		}
		const wraps = continues(open, width);
		const both = `${line} ${lines[index + 1]?.trim() ?? ''}`;
		if (!wraps && isHeadingLine(line, width)) {
			close();
			paragraphs.push(line);
		} else if (!wraps && line.length <= width && /\?$/.test(both) && isQuestion(both)) {
			close();
			paragraphs.push(both);
			index++;
		} else if (startsItem.test(raw)) {
			close();
			open = line.replace(startsItem, '- ');
		} else open = open ? `${open} ${line}` : line;
		if (/^#+ /.test(open) || isShortEnd(line, width)) close();
	}
	close();
	return paragraphs.join('\n\n');
}

/** • and its like, Word’s own sign for it, and the letter o that its second bullet becomes. */
const startsItem = /^\s*(?:[•●▪◦–\uf0b7\uf0a7]|o|[*-])\s+/;

function usualWidth(lines: readonly string[]): number {
	const widths = lines.flatMap((line) => line.trim().length || []).sort((a, b) => a - b);
	return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Whether the sentence of the open paragraph goes on in the next line. */
function continues(open: string, width: number): boolean {
	return open !== '' && !/[.;:?!”’]$/.test(open) && open.length > width / 2;
}

function isHeadingLine(line: string, width: number): boolean {
	return (
		line.length < Math.max(width - 4, 60) &&
		line.split(' ').length <= 16 &&
		findSection(line, true) !== undefined
	);
}

/** A heading of the form over two lines. */
function isQuestion(text: string): boolean {
	return text.length < 190 && findSection(text, false) !== undefined;
}

function isShortEnd(line: string, width: number): boolean {
	return line.length < width - 14 && /[.;:?!]$/.test(line);
}
