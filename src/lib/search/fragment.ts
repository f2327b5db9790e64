/** A page as Pagefind keeps it: its words in order, and where each address inside it begins. */
import type { IndexedPage } from './first-index.ts';
import type { SearchRecord, Section } from './record.ts';

export interface Fragment {
	/** The name of its file, without the ending. */
	ref: string;
	/** Site path, or the full address where the engine makes it one. */
	url: string;
	content: string;
	anchors: { element: string; id: string; text: string; location: number }[];
}

/** A section with the range of its words. */
export interface PlacedSection extends Section {
	/** 'h2', 'li' and so on. */
	element: string;
	from: number;
	/** The first word after it. */
	to: number;
}

/** The words of a page as Pagefind counts them. */
export function splitContent(content: string): string[] {
	return content.split(/[\r\n\s]+/g);
}

/** The parts of a page that have an address, in order; each ends where the next begins. */
export function listSections(
	{ anchors }: Pick<Fragment, 'anchors'>,
	words: readonly string[],
): PlacedSection[] {
	const starts = anchors
		.filter(({ element, id }) => element !== 'main' && id !== '')
		.sort((a, b) => a.location - b.location);
	return starts.map(({ element, id, text, location }, index) => {
		const to = starts[index + 1]?.location ?? words.length;
		return { element, id, title: titleOf(element, text, words.slice(location, to)), from: location, to };
	});
}

export function readFragment(fragment: Fragment, records: ReadonlyMap<string, SearchRecord>): IndexedPage {
	const words = splitContent(fragment.content);
	const sections = listSections(fragment, words)
		.filter(({ title, element }) => title.length > 2 && (element !== 'li' || title.length <= mostLetters))
		.map(({ id, title }) => ({ id, title }));
	return { record: records.get(fragment.url)!, ref: fragment.ref, text: fragment.content, sections };
}

const mostLetters = 80;
/** “B A network of champions”: the letter of an option and its title. */
const optionLetter = /^([A-D]) (?=[A-Z])/;

/** A heading says its own title; anything else begins with it, up to the first full stop. */
function titleOf(element: string, text: string, words: readonly string[]): string {
	if (/^h\d$/.test(element)) return text.trim().replace(optionLetter, 'Option $1: ');
	const start = words
		.slice(0, 16)
		.join(' ')
		.replace(/^\d+\.? /, '')
		.replace(optionLetter, 'Option $1: ');
	const sentence = /^.*?(?=[.?!:](?:\s|$))[?!]?/.exec(start)?.[0] ?? start;
	return sentence.length <= mostLetters
		? sentence
		: `${sentence.slice(0, mostLetters - 2).replace(/\s+\S*$/, '')} …`;
}
