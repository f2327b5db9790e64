/** The slides of a session, from its entry: one sentence on each. */
import { firstSentence } from '#lib/text/first-sentence.ts';
import { stripInline } from '#lib/text/inline.ts';
import type { Training } from '#schemas/training.ts';
import { findSitting, listSittings, sittingSlideId, type Sitting } from './sittings.ts';

type Line = Training['agenda'][number];

/** What is on the table: its page, and which of its steps. */
export interface Material {
	path: string;
	code: string;
	title: string;
}

export interface Slide {
	/** The anchor, and the place in the address. */
	id: string;
	kind: 'title' | 'aim' | 'sitting' | 'line' | 'break' | 'material' | 'afterwards';
	title: string;
	/** Such as “3 of 6”: which line of the sitting, or which sitting. */
	part?: string | undefined;
	/** What the room reads. */
	sentence?: string | undefined;
	/** Place in the agenda, from 0; its length after the last line. A title, an aim and a sitting have none. */
	line?: number;
	/** Of the slide before a later sitting: which one, from 0. */
	sitting?: number;
	/** How people sit or work. */
	groups?: string | undefined;
	materials: Material[];
	/** For the trainer alone. */
	notes: { do?: string; say: readonly string[]; watchFor?: string | undefined };
}

const longest = 170;
const nothing = { materials: [], notes: { say: [] } };

/** `findMaterial` resolves a reference such as P08#same-day-report to the page of its entry; none where the site has no such page. */
export function makeSlides(
	data: Training,
	{ findMaterial, own }: { findMaterial: (reference: string) => Material[]; own: Material },
): Slide[] {
	const sittings = listSittings(data);
	const lines = data.agenda.flatMap((line, index): Slide[] => {
		const place = findSitting(sittings, index);
		const { from, to } = sittings[place]!;
		const materials = uniqueBy(line.uses.flatMap(findMaterial));
		const slide = { ...slideOf(line, index, materials), part: `${index - from + 1} of ${to - from}` };
		const isNew = place > 0 && index === from;
		return [...(isNew ? [openingOf(sittings, place)] : []), slide, ...codesOf(slide)];
	});
	const end = data.agenda.length;
	return [
		{ ...nothing, id: 'title', kind: 'title', title: data.title, notes: { say: [], do: data.summary } },
		{ ...nothing, id: 'aim', kind: 'aim', title: 'What you take home', sentence: data.aim },
		...lines,
		...data.afterwards.map((item, index): Slide => ({
			...nothing,
			id: `afterwards-${index + 1}`,
			kind: 'afterwards',
			title: 'Afterwards',
			sentence: item,
			line: end,
		})),
		{ ...nothing, id: 'take-away', kind: 'material', title: 'All of today', line: end, materials: [own] },
	];
}

/** It has no line, so that no clock runs while people come back. */
function openingOf(sittings: readonly Sitting[], place: number): Slide {
	return {
		...nothing,
		id: sittingSlideId(place),
		kind: 'sitting',
		title: sittings[place]!.title,
		part: `Sitting ${place + 1} of ${sittings.length}`,
		sitting: place,
		notes: {
			say: [],
			do: 'A sitting of its own. Stop here, and come back to this slide for it: its clock begins with the next one.',
		},
	};
}

function slideOf(line: Line, index: number, materials: Material[]): Slide {
	return {
		id: line.id,
		kind: line.pause ? 'break' : 'line',
		title: line.title,
		sentence: chooseSentence(line),
		line: index,
		groups: line.groups,
		materials,
		notes: { do: line.do, say: line.say, watchFor: line.watchFor },
	};
}

/** Two codes on a slide at most, so that they can be scanned from the last row. */
function codesOf(slide: Slide): Slide[] {
	const pairs = slide.materials.flatMap((_material, index) =>
		index % 2 === 0 ? [slide.materials.slice(index, index + 2)] : [],
	);
	return pairs.map((materials, index) => ({
		...slide,
		id: index === 0 ? `${slide.id}-code` : `${slide.id}-code-${index + 1}`,
		kind: 'material',
		materials,
		part: slide.title,
		sentence: undefined,
		groups: undefined,
	}));
}

/** The slide’s own words, else the first question of the cues, else their first sentence. */
export function chooseSentence({ slide, say, do: what, pause }: Line): string | undefined {
	if (slide !== undefined) return slide;
	if (pause) return firstSentence(stripInline(what), longest);
	const question = say.flatMap((cue) => cue.match(/[^.?:]+\?/g) ?? []).map((words) => words.trim())[0];
	const cue = say[0];
	return question ?? (cue === undefined ? undefined : firstSentence(cue, longest));
}

function uniqueBy(materials: readonly Material[]): Material[] {
	return [...new Map(materials.map((material) => [material.path, material])).values()];
}
