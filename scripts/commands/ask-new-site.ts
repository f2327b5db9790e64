/** Asks for what was not given, where a person sits at the keyboard. */
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { palettes } from '#lib/new-site/palettes.data.ts';
import { siteSchema } from '#schemas/site.ts';
import type { NewSiteFlags } from '../new-site.ts';
import { askPerson, isByHand, readField, readRole, WrongAnswer } from './ask.ts';

interface Question {
	flag: keyof NewSiteFlags;
	text: string;
	suggestion: (said: NewSiteFlags) => string;
	read: (words: string) => string;
}

const partnership = siteSchema.shape.partnership.unwrap();

const questions: Question[] = [
	{
		flag: 'name',
		text: 'A short name for the head of every page?',
		suggestion: () => 'Our partnership',
		read: readField(siteSchema.shape.name),
	},
	{
		flag: 'partnership',
		text: 'The whole name of your partnership?',
		suggestion: ({ name = '' }) => name,
		read: readField(partnership.shape.name),
	},
	{
		flag: 'address',
		text: 'The address that the site will have, with https?',
		suggestion: () => 'https://our-partnership.example',
		read: readAddress,
	},
	{
		flag: 'contact',
		text: 'Which role do readers write to? A role, never a name.',
		suggestion: () => 'The partnership’s coordinator',
		read: (words) => readField(siteSchema.shape.contactRole)(readRole(words)),
	},
	{
		flag: 'how',
		text: 'How is that role reached?',
		suggestion: () => 'Ask your own school’s head to pass your message on.',
		read: (words) => readField(siteSchema.shape.contactHow)(readRole(words)),
	},
	{
		flag: 'palette',
		text: `Which colours? ${Object.keys(palettes).join(', ')}.`,
		suggestion: () => 'navy',
		read: (words) => chooseFrom(Object.keys(palettes), [words]),
	},
	{
		flag: 'leave',
		text: `Is anything of the shared library to be left out? Some of: ${Object.keys(collectionFaces).join(', ')}. Enter for nothing.`,
		suggestion: () => '',
		read: (words) => chooseFrom(Object.keys(collectionFaces), words.split(/[\s,]+/).filter(Boolean)),
	},
];

/** Nobody is asked in a pipe or on a build server: there the flags say everything. @throws StoppedError */
export async function askForSite(flags: NewSiteFlags): Promise<NewSiteFlags> {
	if (!isByHand()) return flags;
	const said = { ...flags };
	console.log(
		'A few questions, and you have a site. Enter takes what stands in square brackets; everything can be changed later. Press Ctrl and C to stop.',
	);
	await askPerson(async (ask) => {
		for (const { flag, text, suggestion, read } of questions)
			said[flag] ??= await ask({ text, proposed: suggestion(said), read });
	});
	return said;
}

function readAddress(words: string): string {
	if (/^https?:\/\/[^/]/.test(words)) return readField(siteSchema.shape.address)(words);
	throw new WrongAnswer('Write the full address, such as https://our-partnership.example.');
}

/** The words, one after the other. */
function chooseFrom(known: readonly string[], words: readonly string[]): string {
	const other = words.find((word) => !known.includes(word));
	if (other) throw new WrongAnswer(`There is no “${other}”. Choose from: ${known.join(', ')}.`);
	return words.join(',');
}
