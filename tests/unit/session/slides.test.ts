import { expect, test } from 'vitest';
import { chooseSentence, makeSlides } from '#lib/session/slides.ts';
import { trainingSchema } from '#schemas/training.ts';

const line = trainingSchema.shape.agenda.element;
const cards = line.parse({
	id: 'cards',
	title: 'Sort the cards',
	minutes: 10,
	minimum: 7,
	do: 'Lay the cards in 2 piles. Then talk.',
	say: ['Sort them first. Which card is wearing a disguise?', 'And now?'],
	uses: ['F04', 'P07#host-speaks-first', 'P07#host-answers-first', 'F05'],
});

test.each([
	['its own words', { ...cards, slide: 'Two piles.' }, 'Two piles.'],
	['the first question of the cues', cards, 'Which card is wearing a disguise?'],
	['the first sentence of the cues', { ...cards, say: ['Read it slowly. Then stop.'] }, 'Read it slowly.'],
	['nothing beside the title', { ...cards, say: [] }, undefined],
	['what happens, in a break', { ...cards, say: [], pause: true }, 'Lay the cards in 2 piles.'],
])('the room reads %s', (_case, given, sentence) => {
	expect(chooseSentence(given)).toBe(sentence);
});

test('a line is followed by the codes of what it uses, two on a slide, each page once; the last slide is the session itself', () => {
	const data = {
		title: 'Reflective questions',
		summary: 'Practise.',
		aim: 'Ask well.',
		agenda: [cards, { ...cards, id: 'break', uses: [], pause: true }],
		afterwards: ['Keep the cards.', 'Ring somebody.'],
	} as unknown as Parameters<typeof makeSlides>[0];
	const own = { path: '/training/t/', code: 'T06', title: 'Reflective questions' };
	const findMaterial = (reference: string) => {
		const code = reference.split('#')[0]!;
		return [{ path: `/${code}/`, code, title: code }];
	};

	const slides = makeSlides(data, { findMaterial, own });

	expect(slides.map(({ id, kind, line: place }) => [id, kind, place])).toEqual([
		['title', 'title', undefined],
		['aim', 'aim', undefined],
		['cards', 'line', 0],
		['cards-code', 'material', 0],
		['cards-code-2', 'material', 0],
		['break', 'break', 1],
		['afterwards-1', 'afterwards', 2],
		['afterwards-2', 'afterwards', 2],
		['take-away', 'material', 2],
	]);
	expect(slides.map(({ part }) => part).filter(Boolean)).toEqual([
		'1 of 2',
		'Sort the cards',
		'Sort the cards',
		'2 of 2',
	]);
	expect([3, 4].map((slide) => slides[slide]!.materials.map(({ code }) => code))).toEqual([
		['F04', 'P07'],
		['F05'],
	]);
	expect(slides.at(-1)!.materials).toEqual([own]);
});

test('a later sitting begins with a slide of its own, which has no line, and counts its lines from 1', () => {
	const data = {
		title: 'Lesson study',
		start: '15:30',
		agenda: [
			{ ...cards, uses: [], sitting: { title: 'Planning', start: '15:30' } },
			{ ...cards, id: 'lesson', uses: [], sitting: { title: 'The lesson', start: '13:15' } },
		],
		afterwards: [],
	} as unknown as Parameters<typeof makeSlides>[0];
	const own = { path: '/training/t/', code: 'T15', title: 'Lesson study' };

	const slides = makeSlides(data, { findMaterial: () => [], own });

	expect(slides.slice(2, 5).map(({ id, part, line: place }) => [id, part, place])).toEqual([
		['cards', '1 of 1', 0],
		['sitting-2', 'Sitting 2 of 2', undefined],
		['lesson', '1 of 1', 1],
	]);
});
