/** The questions of an import, where a person sits at the keyboard. Enter always takes what is proposed. */
import { caseStudyFacts } from '#schemas/case-study.ts';
import { partnershipSchema } from '#schemas/partnership.ts';
import { readString } from '#lib/content/catalogue.ts';
import { textOfBlocks } from '#lib/import/content.ts';
import { sectionTitles } from '#lib/import/headings.data.ts';
import { normalise } from '#lib/import/headings.ts';
import type { Account, Answers, Site } from '#lib/import/import-account.ts';
import { nowhere } from '#lib/import/sections.ts';
import { askPerson, readField, readNumber, readRole, readYes, type Ask } from './ask.ts';
import { open, type AccountFile } from './import-files.ts';
import { readTitle } from './read-title.ts';

/** `taken`: the files whose titles and names are no longer free. @throws StoppedError */
export async function askAboutAccount(
	file: AccountFile,
	site: Site,
	{ given, taken }: { given: Answers; taken: (account: Account) => Site['files'] },
): Promise<Answers> {
	console.log(
		`\n${file.name}\nPress Enter to take what is proposed. Press Ctrl and C to stop; nothing is written before the end.`,
	);
	return askPerson(async (ask) => {
		const placed = { ...given, places: await askPlaces(open(file, site, given), given, ask) };
		const account = open(file, site, placed);
		const answers = {
			...placed,
			title: await ask({
				text: 'Title:',
				proposed: account.title.slice(0, 90),
				read: (words) => readTitle(words, taken(account)),
			}),
			...(given.partnership ? {} : findPartnership(await askPartnership(account, given, ask), site)),
			refusedFacts: await askFacts(account, given, ask),
			names: await askNames(account, given, ask),
		};
		console.log();
		return answers;
	});
}

async function askPartnership({ sections, keeper }: Account, given: Answers, ask: Ask) {
	const told = sections.answers.find(({ name }) => name === 'partnershipName')?.answer;
	const proposed = given.partnershipName ?? (told && keeper.clean(told).slice(0, 90));
	const name = await ask({
		text: `Name of the partnership, or a description of it${proposed ? '' : ', or Enter to decide later'}:`,
		...(proposed ? { proposed } : {}),
		read: (words) => (words === '' ? '' : readField(partnershipSchema.shape.name)(words)),
	});
	return name === '' ? undefined : name;
}

/** A name that the site knows is the partnership that is there; any other is a new one. */
function findPartnership(
	name: string | undefined,
	{ files }: Site,
): Pick<Answers, 'partnership' | 'partnershipName'> {
	if (name === undefined) return {};
	const there = files.find(
		({ collection, parsed }) =>
			collection === 'partnerships' && readString(parsed.data, 'name')?.toLowerCase() === name.toLowerCase(),
	);
	if (!there) return { partnershipName: name };
	console.log(`  The site has it already: ${there.file}. The case study goes with that.`);
	return { partnership: there.id, partnershipName: undefined };
}

async function askPlaces({ sections }: Account, given: Answers, ask: Ask): Promise<Answers['places']> {
	const places = new Map(given.places);
	const keys = Object.keys(sectionTitles) as (keyof typeof sectionTitles)[];
	if (sections.unknown.length > 0)
		console.log(
			`\nSections: ${keys.map((key, index) => `${index + 1} ${sectionTitles[key]}`).join(' · ')} · 0 nowhere`,
		);
	for (const { heading, blocks } of sections.unknown) {
		const number = await ask({
			text: `Where does “${heading}” belong? (“${shorten(textOfBlocks(blocks))}”) Number, or Enter to decide later:`,
			read: (words) => readNumber(words, { least: 0, most: keys.length }),
		});
		const place = number === 0 ? nowhere : keys[(number ?? 0) - 1];
		if (place) places.set(normalise(heading), place);
	}
	return places;
}

async function askFacts({ facts }: Account, given: Answers, ask: Ask): Promise<Answers['refusedFacts']> {
	const refused = new Set(given.refusedFacts);
	for (const { name, value, quote } of facts.found) {
		const about = caseStudyFacts.shape[name].description ?? name;
		console.log(`\n${about} “${shorten(quote)}”`);
		const text = `${[value].flat().join(', ')}. Is that right? yes or no:`;
		if (!(await ask({ text, proposed: 'yes', read: readYes }))) refused.add(name);
	}
	return refused;
}

const examples: Record<string, string> = {
	name: 'a headteacher',
	school: 'one school in the partnership',
};

/** Asks for what the draft would hold; who wrote the account is never taken over. */
async function askNames(account: Account, given: Answers, ask: Ask): Promise<Answers['names']> {
	const names = new Map(given.names);
	for (const [section, blocks] of account.sections.text)
		if (section !== 'author') account.keeper.clean(textOfBlocks(blocks));
	for (const { label, words, context } of account.keeper.held) {
		if (names.has(label) || names.has(words.toLowerCase())) continue;
		const example = examples[label.split(' ')[0]!];
		console.log(`\n“${words}” is ${label}: “${shorten(context)}”`);
		const answer = await ask({
			text: `What stands there instead${example ? `, such as “${example}”` : ''}? Enter to decide later:`,
			read: readRole,
		});
		if (answer) names.set(words.toLowerCase(), answer);
	}
	return names;
}

function shorten(text: string): string {
	const line = text.replaceAll('\n', ' ');
	return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
