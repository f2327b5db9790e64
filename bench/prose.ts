/** Sentences and paragraphs of generated entries. */
import {
	doings,
	headings,
	openings,
	people,
	qualities,
	reasons,
	things,
	times,
	verbs,
} from './prose.data.ts';
import type { Random } from './random.ts';

/** What a body can link to. */
export interface Target {
	code: string;
	path: string;
	title: string;
}

const shapes: ((random: Random) => string)[] = [
	({ pick }) =>
		`The ${pick(people)} ${pick(verbs)} the ${pick(qualities)} ${pick(things)} ${pick(times)}, ${pick(reasons)}`,
	({ pick }) =>
		`${pick(openings)}, the ${pick(people)} ${pick(verbs)} the ${pick(things)} and the ${pick(people)} ${pick(verbs)} the ${pick(things)}`,
	({ pick, below }) =>
		`Allow ${below(40) + 5} minutes for the ${pick(things)} and keep the ${pick(qualities)} ${pick(things)} for ${pick(doings)}`,
	({ pick }) =>
		`A ${pick(qualities)} ${pick(things)} is worth more than a ${pick(qualities)} ${pick(things)}, ${pick(reasons)}`,
	({ pick }) =>
		`Nobody ${pick(verbs)} the ${pick(things)} ${pick(times)} unless the ${pick(people)} ${pick(verbs)} it first`,
	({ pick }) =>
		`${pick(openings)}, ${pick(doings)} and ${pick(doings)} come before the ${pick(things)}, ${pick(reasons)}`,
];

/** `words` words or a few more, as whole sentences, and never more than `most` characters. */
export function writeText(random: Random, words: number, most = Infinity): string {
	let text = `${random.pick(shapes)(random)}.`;
	while (countWords(text) < words) {
		const longer = `${text} ${random.pick(shapes)(random)}.`;
		if (longer.length > most) break;
		text = longer;
	}
	return text.length <= most ? text : `${text.slice(0, most).replace(/[\s,]+\S*$/, '')}.`;
}

/** A few words without a full stop. */
export function writePhrase({ pick }: Random): string {
	const phrase = `${pick(qualities)} ${pick(things)}, ${pick(times)}`;
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export function writeTitle({ pick }: Random, number: number): string {
	return `${capital(pick(doings))} the ${pick(qualities)} ${pick(things)} with ${pick(people)}, part ${number}`;
}

/** Markdown under headings: paragraphs, a list, a bold lead and links to other entries. */
export function writeBody(random: Random, words: number, targets: readonly Target[]): string {
	const sections = Math.max(2, Math.round(words / 130));
	const each = words / sections;
	return random
		.several(headings, sections)
		.map(
			(heading, index) => `## ${heading}\n\n${writeSection(random, each, targets[index % targets.length]!)}`,
		)
		.join('\n\n');
}

export function writeSection(random: Random, words: number, target: Target): string {
	const items = [1, 2, 3].map(() => `- ${writeText(random, words / 12)}`);
	const lead = `**${capital(random.pick(doings))}.** ${writeText(random, words / 3)}`;
	const link = `${writeText(random, words / 4)} See ${target.code}, or [${target.title.toLowerCase()}](${target.path}).`;
	return [lead, items.join('\n'), link].join('\n\n');
}

export function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
