/** The first sentence of a text, cut at a word where it is longer than `most` characters. */
export function firstSentence(text: string, most: number): string {
	const sentence = /^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text;
	return sentence.length <= most ? sentence : `${sentence.slice(0, most - 2).replace(/[\s,;]+\S*$/, '')} …`;
}
