/** What a reader tells about their own partnership. It lives in the address of the page and nowhere else. */
import { inList, inWords } from '#lib/text/count.ts';
import { headChanges, phaseMixes, structures, worries, type Worry } from '#schemas/vocabularies.data.ts';

/** Spans of years, neighbours next to each other; `least` is the first year that belongs to it. */
export const spans = [
	{ id: 'starting', least: 0, words: 'less than a year' },
	{ id: '1-3', least: 1, words: '1 to 3 years' },
	{ id: '4-10', least: 4, words: '4 to 10 years' },
	{ id: 'over-10', least: 11, words: 'more than 10 years' },
] as const;

export const trainedAnswers = { none: 'none yet', some: 'some of them', all: 'all of them' } as const;

export type Span = (typeof spans)[number]['id'];

/** Absent where the reader left it out. */
export interface Answers {
	schools?: number;
	phases?: keyof typeof phaseMixes;
	heads?: keyof typeof headChanges;
	together?: Span;
	structure?: keyof typeof structures;
	trained?: keyof typeof trainedAnswers;
	worries: readonly Worry[];
}

export const schoolsRange = { least: 2, most: 500 } as const;

/** Reads the query of an address; whatever is not an answer is passed over. */
export function readAnswers(query: string): Answers {
	const parameters = new URLSearchParams(query);
	const spanIds = Object.fromEntries(spans.map((span) => [span.id, span.words])) as Record<Span, string>;
	const read = <T extends string>(name: string, list: Record<T, string>): T | undefined => {
		const value = parameters.getAll(name).find((one) => Object.hasOwn(list, one));
		return value as T | undefined;
	};
	const schools = readSchools(parameters.get('schools') ?? '');
	const found = {
		schools,
		phases: read('phases', phaseMixes),
		heads: read('heads', headChanges),
		together: read('together', spanIds),
		structure: read('structure', structures),
		trained: read('trained', trainedAnswers),
	};
	const asked = new Set(parameters.getAll('worry'));
	const answered = Object.entries(found).filter(([, value]) => value !== undefined);
	return {
		...(Object.fromEntries(answered) as Omit<Answers, 'worries'>),
		worries: (Object.keys(worries) as Worry[]).filter((worry) => asked.has(worry)),
	};
}

/** A whole number in range, as typed; undefined otherwise. */
export function readSchools(text: string): number | undefined {
	if (!/^\s*\d{1,3}\s*$/.test(text)) return undefined;
	const schools = Number(text);
	return schools >= schoolsRange.least && schools <= schoolsRange.most ? schools : undefined;
}

/** The query of an address, with its question mark; an empty string where nothing is answered. */
export function writeAnswers({ worries: chosen, ...answers }: Answers): string {
	const pairs = [
		...Object.entries(answers).map(([name, value]) => [name, String(value)]),
		...chosen.map((worry) => ['worry', worry]),
	];
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** The answers in words, such as “six schools; primary and secondary schools together”; empty where there are none. */
export function sayAnswers(answers: Answers): string {
	const { schools, phases, heads, together, structure, trained } = answers;
	const words = [
		schools === undefined ? '' : `${inWords(schools)} schools`,
		phases ? phaseMixes[phases] : '',
		heads ? { recent: 'new heads', settled: 'no new heads' }[heads] : '',
		together ? `together ${spans.find(({ id }) => id === together)!.words}` : '',
		structure ? structures[structure] : '',
		trained ? `heads trained: ${trainedAnswers[trained]}` : '',
		answers.worries.length > 0
			? `worries: ${inList(answers.worries.map((worry) => `“${worries[worry]}”`))}`
			: '',
	];
	return words.filter(Boolean).join('; ');
}
