/** Asks for what was not given, where a person sits at the keyboard. */
import { createInterface } from 'node:readline/promises';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { palettes } from '#lib/new-site/palettes.data.ts';
import type { NewSiteFlags } from '../new-site.ts';

interface Question {
	flag: keyof NewSiteFlags;
	text: string;
	suggestion: (said: NewSiteFlags) => string;
}

const questions: Question[] = [
	{ flag: 'name', text: 'A short name for the head of every page?', suggestion: () => 'Our partnership' },
	{ flag: 'partnership', text: 'The whole name of your partnership?', suggestion: ({ name = '' }) => name },
	{
		flag: 'address',
		text: 'The address that the site will have, with https?',
		suggestion: () => 'https://our-partnership.example',
	},
	{
		flag: 'contact',
		text: 'Which role do readers write to? A role, never a name.',
		suggestion: () => 'The partnership’s coordinator',
	},
	{
		flag: 'how',
		text: 'How is that role reached?',
		suggestion: () => 'Ask your own school’s head to pass your message on.',
	},
	{
		flag: 'palette',
		text: `Which colours? ${Object.keys(palettes).join(', ')}.`,
		suggestion: () => 'navy',
	},
	{
		flag: 'leave',
		text: `Is anything of the shared library to be left out? Some of: ${Object.keys(collectionFaces).join(', ')}. Enter for nothing.`,
		suggestion: () => '',
	},
];

/** Never in a pipe or on a build server: there the flags say everything. */
export async function askForSite(flags: NewSiteFlags): Promise<NewSiteFlags> {
	const byHand = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];
	if (!byHand) return flags;
	const said = { ...flags };
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	console.log(
		'A few questions, and you have a site. Enter takes what stands in square brackets; everything can be changed later. Press Ctrl and C to stop.',
	);
	for (const { flag, text, suggestion } of questions) {
		if (said[flag] !== undefined) continue;
		const offer = suggestion(said);
		const answer = await terminal.question(`${text} ${offer && `[${offer}] `}`);
		said[flag] = answer.trim() || offer;
	}
	terminal.close();
	return said;
}
