/** The questions of an import, where a person sits at the keyboard. Enter always takes what is proposed. */
import { createInterface, type Interface } from 'node:readline/promises';
import { caseStudyFacts } from '#schemas/case-study.ts';
import { textOfBlocks } from '#lib/import/content.ts';
import { sectionTitles, type SectionKey } from '#lib/import/headings.data.ts';
import { normalise } from '#lib/import/headings.ts';
import type { Account, Answers, Site } from '#lib/import/import-account.ts';
import { nowhere } from '#lib/import/sections.ts';
import { open, type AccountFile } from './import-files.ts';

/** Never in a pipe or on a build server: there the flags say everything. */
export function isByHand(yes: boolean): boolean {
	return Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'] && !yes);
}

export async function askAboutAccount(file: AccountFile, site: Site, given: Answers): Promise<Answers> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		console.log(
			`\n${file.name}\nPress Enter to take what is proposed. Press Ctrl and C to stop; nothing is written before the end.`,
		);
		const placed = { ...given, places: await askPlaces(open(file, site, given), given, terminal) };
		const account = open(file, site, placed);
		const title = await ask(terminal, 'Title', account.title);
		const partnershipName = given.partnership
			? undefined
			: await ask(terminal, 'Name of the partnership, or a description of it', given.partnershipName ?? '');
		return {
			...placed,
			title,
			partnershipName: partnershipName === '' ? undefined : partnershipName,
			refusedFacts: await askFacts(account, given, terminal),
			names: await askNames(account, given, terminal),
		};
	} finally {
		terminal.close();
	}
}

async function ask(terminal: Interface, question: string, proposed: string): Promise<string> {
	const answer = await terminal.question(`${question}${proposed ? ` [${proposed}]` : ''}: `);
	return answer.trim() || proposed;
}

async function askPlaces(
	{ sections }: Account,
	given: Answers,
	terminal: Interface,
): Promise<Answers['places']> {
	const places = new Map(given.places);
	const keys = Object.keys(sectionTitles) as (keyof typeof sectionTitles)[];
	if (sections.unknown.length > 0)
		console.log(
			`\nSections: ${keys.map((key, index) => `${index + 1} ${sectionTitles[key]}`).join(' · ')} · 0 nowhere`,
		);
	for (const { heading, blocks } of sections.unknown) {
		const start = textOfBlocks(blocks).slice(0, 160).replaceAll('\n', ' ');
		const answer = await terminal.question(
			`Where does “${heading}” belong? (“${start}…”) Number, or Enter to decide later: `,
		);
		const place: SectionKey | typeof nowhere | undefined =
			answer.trim() === '0' ? nowhere : keys[Number(answer) - 1];
		if (place) places.set(normalise(heading), place);
	}
	return places;
}

async function askFacts(
	{ facts }: Account,
	given: Answers,
	terminal: Interface,
): Promise<Answers['refusedFacts']> {
	const refused = new Set(given.refusedFacts);
	for (const { name, value, quote } of facts.found) {
		const about = caseStudyFacts.shape[name].description ?? name;
		const answer = await terminal.question(
			`\n${about} “${quote.slice(0, 200)}”\n${[value].flat().join(', ')}. Is that right? [yes / no] `,
		);
		if (/^n/i.test(answer.trim())) refused.add(name);
	}
	return refused;
}

const proposals: Record<string, string> = {
	name: 'a headteacher',
	school: 'one school in the partnership',
	contact: '',
};

async function askNames(account: Account, given: Answers, terminal: Interface): Promise<Answers['names']> {
	const names = new Map(given.names);
	for (const blocks of [...account.sections.text.values()]) account.keeper.clean(textOfBlocks(blocks));
	for (const { label, words, context } of account.keeper.held) {
		if (names.has(label) || names.has(words.toLowerCase())) continue;
		const example = proposals[label.split(' ')[0]!] ?? '';
		const answer = await terminal.question(
			`\n“${words}” is ${label}: “${context.slice(0, 200)}”\nWhat stands there instead${example ? `, such as “${example}”` : ''}? Enter to decide later: `,
		);
		if (answer.trim()) names.set(words.toLowerCase(), answer.trim());
	}
	return names;
}
