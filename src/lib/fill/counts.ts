/** From how many characters on an answer is better cut: about what a line of paper holds, and about four pages. */
const most = { text: 300, 'long-text': 10_000 } as const;
const tellFrom = 0.75;

const figures = new Intl.NumberFormat('en-GB');

/** Said under a field only where it matters. Nothing is ever cut off. */
export function sayLength(kind: 'text' | 'long-text', text: string): string {
	const limit = most[kind];
	if (text.length < limit * tellFrom) return '';
	const over = text.length > limit ? '. That is too long to be read: say it in fewer words' : '';
	return `${figures.format(text.length)} of ${figures.format(limit)} characters${over}`;
}
