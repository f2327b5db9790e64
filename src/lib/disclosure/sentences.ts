/** Whether a word at this place has its capital because a sentence, a line or a quotation begins with it. */
export function beginsSentence(text: string, index: number): boolean {
	return /(?:^|[.!?:\n“"'‘>-])[\s*_#]*$/.test(text.slice(Math.max(0, index - 12), index));
}
