/**
 * Sorts the blocks of an account into the sections of a case study. A heading that is not known is a question: its text
 * is kept apart until the author says where it belongs, or that it belongs nowhere.
 */
import { unticked } from '#lib/documents/wording.ts';
import type { Block } from './content.ts';
import { impactParts, type LabelName, type SectionKey } from './headings.data.ts';
import { findLabel, findRunIn, findSection, isPrompt, normalise } from './headings.ts';
import { unfoldTables } from './unfold-tables.ts';

export interface FoundHeading {
	/** As the author typed it. */
	heading: string;
	section: SectionKey;
}

export interface UnknownPart {
	heading: string;
	blocks: Block[];
}

export interface Sections {
	/** The title that the document gives itself. */
	title: string | undefined;
	text: Map<SectionKey, Block[]>;
	found: FoundHeading[];
	/** In the order of the document. */
	unknown: UnknownPart[];
	/** What stands behind a label of our own form. */
	answers: { name: LabelName; label: string; answer: string }[];
}

/** The answer to an unknown heading that takes its text out for good. */
export const nowhere = 'nowhere';

export type Places = ReadonlyMap<string, SectionKey | typeof nowhere>;

/** What the text before the first heading is called in questions and answers. */
export const opening = 'the text before the first heading';

type Target =
	| { kind: 'section'; section: SectionKey }
	| { kind: 'unknown'; part: UnknownPart }
	| { kind: 'answer'; name: LabelName; label: string }
	| { kind: 'nowhere' };

/** `places`: by heading in its normal form, where the author said that it belongs. */
export function sortIntoSections(blocks: readonly Block[], places: Places = new Map()): Sections {
	const sorter = new Sorter(places);
	for (const block of dropTemplateList(unfoldTables(blocks))) sorter.take(block);
	const { sections } = sorter;
	return { ...sections, unknown: sections.unknown.filter((part) => part.blocks.length > 0) };
}

class Sorter {
	readonly sections: Sections = { title: undefined, text: new Map(), found: [], unknown: [], answers: [] };
	private readonly places: Places;
	private target: Target | undefined;
	/** Of the heading that opened the present section; a heading below it only divides it. */
	private level = 0;
	private inImpact = false;

	constructor(places: Places) {
		this.places = places;
	}

	take(block: Block): void {
		if (block.kind === 'table') return this.put(block);
		const label = findLabel(block.text);
		if (label === undefined && (this.takeTitle(block) || isPrompt(block.text))) return;
		if (label && isHeadingLike(block)) this.target = { kind: 'answer', name: label, label: block.text };
		else if (isHeadingLike(block) && this.takeHeading(block)) return;
		else if (this.inImpact && this.takeRunIn(block)) return;
		else this.put(block);
	}

	private takeTitle(block: Exclude<Block, { kind: 'table' }>): boolean {
		const isTitle = block.kind === 'heading' && block.level <= 1 && this.target === undefined;
		if (!isTitle || this.sections.title !== undefined || this.findPlace(block.text)) return false;
		this.sections.title = block.text;
		return true;
	}

	private findPlace(heading: string): SectionKey | typeof nowhere | undefined {
		return this.places.get(normalise(heading)) ?? findSection(heading, this.inImpact);
	}

	private takeHeading(block: Exclude<Block, { kind: 'table' }>): boolean {
		const place = this.findPlace(block.text);
		const level = block.kind === 'heading' ? block.level : 9;
		if (place === nowhere) this.target = { kind: 'nowhere' };
		else if (place) this.open(place, block.text);
		else if (this.divides(block, level)) return false;
		else {
			const part = { heading: block.text, blocks: [] };
			this.sections.unknown.push(part);
			this.target = { kind: 'unknown', part };
			this.inImpact = false;
		}
		this.level = level;
		return true;
	}

	/** Whether an unknown heading only divides the section it stands in. */
	private divides(block: Block, level: number): boolean {
		if (block.kind === 'heading') return this.target !== undefined && level > this.level;
		// Bold lines are headings only in a document that writes its headings so.
		return !(this.level === 9 && block.kind === 'paragraph' && block.bold && block.text.length < 90);
	}

	private takeRunIn(block: Exclude<Block, { kind: 'table' }>): boolean {
		const section = findRunIn(block.text);
		if (!section) return false;
		this.sections.found.push({ heading: `${block.text.slice(0, 60)}…`, section });
		this.target = { kind: 'section', section };
		this.put({ kind: 'paragraph', text: block.text, bold: false });
		return true;
	}

	private open(section: SectionKey, heading: string): void {
		this.sections.found.push({ heading, section });
		this.target = { kind: 'section', section };
		this.inImpact = section === 'impact' || (this.inImpact && isImpactPart(section));
	}

	private put(block: Block): void {
		const { text, answers } = this.sections;
		if (!this.target) this.openBeginning();
		const target = this.target!;
		if (target.kind === 'section') text.set(target.section, [...(text.get(target.section) ?? []), block]);
		else if (target.kind === 'unknown') target.part.blocks.push(block);
		else if (target.kind === 'answer' && block.kind !== 'table') {
			// Of the boxes of a form, those that are ticked.
			if (block.text.startsWith(unticked)) return;
			const earlier = answers.find(({ name }) => name === target.name);
			if (earlier) earlier.answer = `${earlier.answer}, ${block.text}`;
			else answers.push({ name: target.name, label: target.label, answer: block.text });
		}
	}

	/** Text before any heading. */
	private openBeginning(): void {
		const place = this.places.get(normalise(opening));
		if (place === nowhere) this.target = { kind: 'nowhere' };
		else if (place) this.target = { kind: 'section', section: place };
		else {
			const part = { heading: opening, blocks: [] };
			this.sections.unknown.push(part);
			this.target = { kind: 'unknown', part };
		}
	}
}

function isImpactPart(section: SectionKey | undefined): boolean {
	return section !== undefined && impactParts.includes(section);
}

function isHeadingLike(block: Exclude<Block, { kind: 'table' }>): boolean {
	if (block.kind === 'heading' || block.bold) return true;
	if (block.text.length > 190 || block.text.endsWith('.')) return false;
	return /[?:]$/.test(block.text) || block.text.split(' ').length <= 14;
}

/** The form lists the parts of the impact as bullets. Where an author left that list in, it opens nothing. */
function dropTemplateList(blocks: readonly Block[]): Block[] {
	const isPart = (block: Block | undefined) =>
		block !== undefined &&
		(block.kind === 'item' || block.kind === 'paragraph') &&
		isImpactPart(findSection(block.text, true));
	return blocks.filter((block, index) => {
		if (!isPart(block)) return true;
		let first = index;
		let last = index;
		while (isPart(blocks[first - 1])) first--;
		while (isPart(blocks[last + 1])) last++;
		return last - first < 2;
	});
}
