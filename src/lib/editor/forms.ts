/**
 * How a field of a schema is held in the editor. Most are held as they are written. A few kinds of value have no
 * counterpart there, and take another form while they are edited: “not stated” in place of a block, the word “ours” in
 * place of a list, a list of lists.
 */
import { choicesOf, type Shape } from '#lib/docs/value-words.ts';

export type Form =
	| { is: 'plain' }
	/** A picture beside the file: held with its path once it was uploaded, written by its name alone. */
	| { is: 'picture' }
	/** One word, or a block: held as a block whose `is` says which, by a name without spaces. */
	| { is: 'word-or-block'; word: string; name: string; block: Shape }
	/** One of some words, or a list: held as a list, with the word as its only item. */
	| { is: 'word-or-list'; words: readonly string[]; list: Shape }
	/** Words from a list, or a number: held as words. */
	| { is: 'word-or-number'; words: readonly string[] }
	/** One of several kinds of block: held as it is. */
	| { is: 'blocks'; key: string; blocks: ReadonlyMap<string, Shape> }
	/** A list of lists: held as a list of blocks with one field. */
	| { is: 'lists'; inner: Shape };

/** What a block that stands in for a word or another block is told apart by. */
export const formKey = 'is';
/** The value of `is` for a block that is no word. */
export const stated = 'stated';
/** The only field of a block that stands in for an inner list. */
export const innerList = 'words';

/** @throws for a choice of values that no rule here covers, so that a new kind of field is noticed. */
export function findForm(shape: Shape): Form {
	const inner = shape.items as Shape | undefined;
	if (inner?.type === 'array') return { is: 'lists', inner };
	if (shape.pattern && new RegExp(shape.pattern).test('logo.png')) return { is: 'picture' };
	const choices = choicesOf(shape);
	if (choices.length === 1) return { is: 'plain' };
	const word = choices.find((choice) => typeof choice.const === 'string')?.const as string | undefined;
	const block = choices.find(({ type }) => type === 'object');
	const list = choices.find(({ type }) => type === 'array');
	if (choices.every(({ type }) => type === 'object')) return describeBlocks(choices);
	if (word !== undefined && block)
		return { is: 'word-or-block', word, name: word.replaceAll(' ', '-'), block };
	if (list) return { is: 'word-or-list', words: listWords(choices), list };
	if (choices.some(({ type }) => type === 'integer'))
		return { is: 'word-or-number', words: listWords(choices) };
	if (choices.every(({ type }) => type === 'string')) return { is: 'plain' };
	throw new Error(`The editor knows no form for ${JSON.stringify(shape)}.`);
}

function listWords(choices: readonly Shape[]): string[] {
	return choices
		.flatMap((choice) => choice.enum ?? (choice.const === undefined ? [] : [choice.const]))
		.map(String);
}

function describeBlocks(choices: readonly Shape[]): Form {
	const [key] = Object.entries(choices[0]!.properties!).find(
		([, field]) => (field as Shape).const !== undefined,
	)!;
	return {
		is: 'blocks',
		key,
		blocks: new Map(choices.map((choice) => [String((choice.properties![key] as Shape).const), choice])),
	};
}

/** Fields of a block by name. */
export function fieldsOf(shape: Shape): [name: string, field: Shape][] {
	return Object.entries(shape.properties ?? {}) as [string, Shape][];
}
