/** A file that somebody wrote, as plain blocks of text in reading order, whatever program it came from. */
import type { Refusal } from '#lib/report/refusal.ts';

export type Block =
	/** Level 0 is the title of the document. */
	| { kind: 'heading'; level: number; text: string }
	/** `bold`: all of it, as people write headings without a style. */
	| { kind: 'paragraph'; text: string; bold: boolean }
	| { kind: 'item'; text: string; bold: boolean; ordered: boolean; depth: number }
	/** The first row is the head. */
	| { kind: 'table'; rows: string[][] };

export interface ReadText {
	blocks: Block[];
	/** What was left out, each in a sentence for the author. */
	leftOut: string[];
}

export type ReadResult = ReadText | { refusal: Refusal };

/** Counts what is left out while a file is read, and says it once at the end. */
export class LeftOut {
	private readonly counts = new Map<Kind, number>();

	add(kind: Kind, count = 1): void {
		if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
	}

	tell(): string[] {
		return Object.entries(sentences).flatMap(([kind, [one, many]]) => {
			const count = this.counts.get(kind as Kind) ?? 0;
			if (count === 0) return [];
			return count === 1 ? one : many.replace('#', String(count));
		});
	}
}

type Kind = keyof typeof sentences;

const sentences = {
	comments: ['1 comment was left out.', '# comments were left out.'],
	deleted: [
		'1 deletion that was still being tracked was left out.',
		'# deletions that were still being tracked were left out.',
	],
	inserted: ['1 tracked insertion was taken as agreed.', '# tracked insertions were taken as agreed.'],
	hidden: ['1 piece of hidden text was left out.', '# pieces of hidden text were left out.'],
	pictures: ['1 picture was left out.', '# pictures were left out.'],
	boxes: [
		'1 text box was left out. Move its words into the text if they matter.',
		'# text boxes were left out. Move their words into the text if they matter.',
	],
	notes: [
		'1 footnote or endnote was left out. Move it into the text if it matters.',
		'# footnotes or endnotes were left out. Move them into the text if they matter.',
	],
	links: ['1 link was left out; its words stayed.', '# links were left out; their words stayed.'],
	templates: [
		'It points to a template on another computer. Nothing was fetched from there.',
		'It points to # templates on other computers. Nothing was fetched from there.',
	],
	markup: ['1 piece of HTML was left out.', '# pieces of HTML were left out.'],
} as const satisfies Record<string, readonly [string, string]>;

/** One line of words: white space as single blanks, without control characters. */
export function tidy(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (sign) =>
			/[\s\u0085\u2028\u2029]/.test(sign) ? ' ' : '',
		)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Everything in one text, for looking things up. */
export function textOfBlocks(blocks: readonly Block[]): string {
	return blocks
		.map((block) => (block.kind === 'table' ? block.rows.flat().join('\n') : block.text))
		.join('\n');
}
