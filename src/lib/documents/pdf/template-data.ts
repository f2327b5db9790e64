/** What the template gets: the document, and what is easier to work out here than in Typst. */
import { encode } from 'uqr';
import type { Block, Document, Step } from '../document.ts';
import { rightHead } from '../fields.ts';
import { addressOnPaper, plainText, sayNewest, sayTitleInHeader } from '../wording.ts';
import { kinds } from '../look.data.ts';
import { keepsWithNext } from '../place-blocks.ts';
import { paperGlyphs } from './glyphs.data.ts';

type CardItem =
	| { kind: 'part'; title: string }
	| { kind: 'step'; number: number; title: string; core?: boolean | undefined; brief: string; line: string };

export interface Card {
	left: CardItem[];
	right: CardItem[];
	pair?: Block;
	concern?: string;
}

export function makeTemplateData(document: Document, layout: string): Record<string, string> {
	return {
		document: JSON.stringify({
			...document,
			'paper-address': addressOnPaper(document),
			newest: sayNewest,
			'running-title': sayTitleInHeader(document.title),
			blocks: document.blocks.map((block, index, all) => {
				if (block.kind === 'picture') return withBytes(block);
				return keepsWithNext(all, index) ? { ...block, sticky: true } : block;
			}),
			...(document.logo ? { logo: withBytes(document.logo) } : {}),
			...(layout === 'card' ? { card: makeCard(document) } : {}),
		}),
		face: JSON.stringify({
			word: kinds[document.kind].word,
			colour: `#${kinds[document.kind].colour}`,
			glyph: paperGlyphs[document.kind],
			'right-head': rightHead,
		}),
		layout,
		...(layout === 'screen' ? {} : { qr: drawQrCode(addressOnPaper(document)) }),
	};
}

/** Typst reads no base64. */
function withBytes<T extends { png: string }>({ png, ...picture }: T) {
	return { ...picture, bytes: Array.from(atob(png), (character) => character.charCodeAt(0)) };
}

/** Error correction M. The quiet zone of four modules is what the foot of the page leaves white around it. */
function drawQrCode(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	const marks = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${marks.join('')}"/></svg>`;
}

/** In characters: a card with few steps has room for more of each. */
const longestBrief = { few: 260, many: 130 };
const fewSteps = 9;
const concernRoute = 'P05';
const concern =
	'A child: tell the safeguarding lead now, in person. Immediate danger: 999 first. About the head: the person P05 names, not the head.';

/** The steps in two columns, each with its first sentence, who does it and how long it takes. */
export function makeCard(document: Document): Card {
	const items = listCardItems(document.blocks);
	const half = Math.ceil(items.length / 2);
	const pair = document.blocks.find(({ kind }) => kind === 'pair');
	return {
		left: items.slice(0, half),
		right: items.slice(half),
		...(pair ? { pair } : {}),
		...sayConcern(document),
	};
}

/** The route itself begins with what to do first; others lead to it where one may be needed. */
function sayConcern({ code, blocks }: Document): Pick<Card, 'concern'> {
	if (code !== concernRoute)
		return JSON.stringify(blocks).includes(`"text":"${concernRoute}"`) ? { concern } : {};
	const first = blocks.find((block) => block.kind === 'note');
	return first ? { concern: plainText(first.runs) } : {};
}

function listCardItems(blocks: readonly Block[]): CardItem[] {
	const count = blocks.reduce((sum, block) => sum + (block.kind === 'steps' ? block.steps.length : 0), 0);
	const most = count <= fewSteps ? longestBrief.few : longestBrief.many;
	return blocks.flatMap((block, index): CardItem[] => {
		if (block.kind !== 'steps') return [];
		const before = blocks[index - 1];
		const isPart = before?.kind === 'heading' && before.level === 3;
		return [
			...(isPart ? [{ kind: 'part' as const, title: before.text }] : []),
			...block.steps.map((step) => shorten(step, most)),
		];
	});
}

function shorten({ number, title, core, runs, facts }: Step, most: number): CardItem {
	const line = facts
		.filter(({ term }) => term !== 'Kind')
		.map((fact) => plainText(fact.runs))
		.join(' · ');
	return { kind: 'step', number, title, core, brief: sayBriefly(plainText(runs), most), line };
}

/** The first sentence, whole, and those after it while they come within `most` characters. */
export function sayBriefly(text: string, most: number): string {
	const [first = text, ...more] = splitSentences(text);
	let brief = first;
	for (const sentence of more) {
		if (brief.length + sentence.length > most) break;
		brief += ` ${sentence}`;
	}
	return brief;
}

/** What somebody says stays together. */
function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let open = false;
	for (const part of text.match(/.+?[.?!][”’)]*(?:\s+|$)|.+$/gs) ?? []) {
		if (open) sentences.push(`${sentences.pop()!} ${part.trim()}`);
		else sentences.push(part.trim());
		const last = sentences.at(-1)!;
		open = last.split('“').length > last.split('”').length;
	}
	return sentences;
}
