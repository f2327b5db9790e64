/** Finds the facts that an account states, each with the words it came from. It proposes; the author decides. */
import { caseStudyFacts } from '#schemas/case-study.ts';
import { textOfBlocks } from './content.ts';
import { factPatterns, factSentences, printedChoices, type FactPattern } from './facts.data.ts';
import type { FactName } from './headings.data.ts';
import { numberPattern, readNumber } from './numbers.ts';
import type { Sections } from './sections.ts';

export type FactValue = string | number | string[] | number[];

export interface FoundFact {
	name: FactName;
	value: FactValue;
	/** The sentence of the account that says so. */
	quote: string;
}

export interface Facts {
	found: FoundFact[];
	/** Where the account says two things; the author chooses. */
	unclear: { name: FactName; quotes: string[] }[];
}

export const factNames = Object.keys(caseStudyFacts.shape) as FactName[];

export function findFacts(sections: Sections): Facts {
	const answers = sections.answers.filter(isFact);
	const answered = answers.flatMap((one) => readAnswer(one) ?? []);
	const settled = new Set(answers.map(({ name }) => name));
	const context = textOfBlocks(sections.text.get('context') ?? []);
	const whole = [...sections.text]
		.filter(([key]) => key !== 'author')
		.map(([, blocks]) => textOfBlocks(blocks));
	const proposals = propose(context, whole.join('\n')).filter(({ name }) => !settled.has(name));
	const byName = Map.groupBy(proposals, ({ name }) => name);
	const agreed = [...byName.values()].filter((all) => isOneValue(all)).map((all) => all[0]!);
	return {
		found: [...answered, ...agreed]
			.filter(fits)
			.sort((a, b) => factNames.indexOf(a.name) - factNames.indexOf(b.name)),
		unclear: [
			...answers
				.filter((one) => !isSilent(one.answer) && !answered.some(({ name }) => name === one.name))
				.map(({ name, label, answer }) => ({ name, quotes: [`${label}: ${answer}`] })),
			...[...byName]
				.filter(([, all]) => !isOneValue(all))
				.map(([name, all]) => ({ name, quotes: [...new Set(all.map(({ quote }) => quote))] })),
		],
	};
}

/** Whether a value is one that the field may have. */
export function fits({ name, value }: Pick<FoundFact, 'name' | 'value'>): boolean {
	const statement = { value, from: ['K01'] };
	return caseStudyFacts.shape[name].safeParse(statement).success;
}

function isOneValue(facts: readonly FoundFact[]): boolean {
	return new Set(facts.map(({ value }) => JSON.stringify(value))).size === 1;
}

function propose(context: string, whole: string): FoundFact[] {
	return [
		...factPatterns.flatMap((pattern) => findAll(pattern.within === 'context' ? context : whole, pattern)),
		...factSentences.flatMap(({ fact, pattern }) => {
			const sentences = splitSentences(context).filter(
				(sentence) => pattern.test(sentence) && sentence.length <= 200,
			);
			return sentences.length === 1
				? [{ name: fact, value: withoutStop(sentences[0]!), quote: sentences[0]! }]
				: [];
		}),
	];
}

function findAll(text: string, { fact, pattern, value }: FactPattern): FoundFact[] {
	return [...text.matchAll(pattern)].map((match) => ({
		name: fact,
		value: value === 'number' ? readNumber(match[1]!) : value === 'words' ? match[0] : value,
		quote: sentenceAround(text, match.index),
	}));
}

type Answer = Sections['answers'][number];

function isFact(answer: Answer): answer is Answer & { name: FactName } {
	return Object.hasOwn(caseStudyFacts.shape, answer.name);
}

/** The answer behind a label of F23; undefined where it does not say. */
function readAnswer({ name, label, answer }: Answer & { name: FactName }): FoundFact | undefined {
	if (isSilent(answer)) return undefined;
	const quote = `${label}: ${answer}`;
	const value = readValue(name, answer);
	return value === undefined ? undefined : { name, value, quote };
}

function isSilent(answer: string): boolean {
	return /^\s*not stated\b/i.test(answer) || answer.trim() === '';
}

function readValue(name: FactName, answer: string): FactValue | undefined {
	const choices = printedChoices[name];
	if (name === 'methods') {
		const ids = Object.entries(choices ?? {}).flatMap(([id, words]) =>
			answer.toLowerCase().includes(words.toLowerCase()) ? id : [],
		);
		return ids.length > 0 ? ids : undefined;
	}
	if (choices)
		return Object.entries(choices).find(([, words]) =>
			answer.toLowerCase().startsWith(words.toLowerCase()),
		)?.[0];
	const found = [...answer.matchAll(new RegExp(String.raw`\b${numberPattern}\b`, 'gi'))].map(
		([word]) => word,
	);
	const numbers = found.map(readNumber);
	// In words, “one group of 6” would be two groups.
	const figures = numbers.filter((_, index) => /\d/.test(found[index]!));
	if (name === 'groups') return figures.length > 1 ? figures : undefined;
	if (name === 'schools' || name === 'inCycle' || name === 'together') return numbers[0];
	return answer.trim().slice(0, 220);
}

/** Of one line at most: headings and items end a sentence too. */
export function splitSentences(text: string): string[] {
	return text
		.split(/\n|(?<=[.!?][”’"']?)\s+(?=[\p{Lu}“‘"'])/u)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

function sentenceAround(text: string, index: number): string {
	let start = 0;
	for (const sentence of splitSentences(text)) {
		const found = text.indexOf(sentence, start);
		start = found + sentence.length;
		if (index < start)
			return sentence.length <= 600 ? sentence : text.slice(Math.max(0, index - 200), index + 200).trim();
	}
	return '';
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
