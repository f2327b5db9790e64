import { inWords } from '#lib/text/count.ts';

const words = Array.from({ length: 21 }, (_, number) => inWords(number)).slice(1);

/** Of a number in figures or, up to twenty, in words; one group. */
export const numberPattern = String.raw`(\d{1,3}|${words.join('|')})`;

export function readNumber(text: string): number {
	const index = words.indexOf(text.toLowerCase());
	return index < 0 ? Number(text) : index + 1;
}
