/** What the template gets: the document, and what is easier to work out here than in Typst. */
import { encode } from 'uqr';
import type { Block, Document, Run, Step } from '../document.ts';
import { rightHead } from '../fields.ts';
import { cutText } from '../xml.ts';
import { addressOnPaper, sayNewest } from '../wording.ts';
import { kinds } from '../look.data.ts';
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
			'running-title': cutText(document.title, longestRunningTitle),
			blocks: document.blocks.map((block) => (block.kind === 'picture' ? withBytes(block) : block)),
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

const longestRunningTitle = 60;
const longestBrief = 130;
const concernRoute = 'P05';
const concern =
	'A child: tell the safeguarding lead now, in person. Immediate danger: 999 first. About the head: the person P05 names, not the head.';

/** The steps in two columns, each with its first sentence, who does it and how long it takes. */
export function makeCard(document: Document): Card {
	const items = listCardItems(document.blocks);
	const half = Math.ceil(items.length / 2);
	const pair = document.blocks.find(({ kind }) => kind === 'pair');
	const leadsToConcern =
		document.code !== concernRoute && JSON.stringify(document.blocks).includes(`"text":"${concernRoute}"`);
	return {
		left: items.slice(0, half),
		right: items.slice(half),
		...(pair ? { pair } : {}),
		...(leadsToConcern ? { concern } : {}),
	};
}

function listCardItems(blocks: readonly Block[]): CardItem[] {
	return blocks.flatMap((block, index): CardItem[] => {
		if (block.kind !== 'steps') return [];
		const before = blocks[index - 1];
		const isPart = before?.kind === 'heading' && before.level === 3;
		return [...(isPart ? [{ kind: 'part' as const, title: before.text }] : []), ...block.steps.map(shorten)];
	});
}

function shorten({ number, title, core, runs, facts }: Step): CardItem {
	const line = facts
		.filter(({ term }) => term !== 'Kind')
		.map((fact) => plainText(fact.runs))
		.join(' · ');
	return { kind: 'step', number, title, core, brief: sayBriefly(plainText(runs)), line };
}

/** The first sentence, and those after it while there is room. */
export function sayBriefly(text: string): string {
	const [first = text, ...more] = splitSentences(text);
	if (first.length > longestBrief) return `${first.slice(0, longestBrief).replace(/[\s,;:]+\S*$/, '')} …`;
	let brief = first;
	for (const sentence of more) {
		if (brief.length + sentence.length > longestBrief) break;
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

const plainText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
