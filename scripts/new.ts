/** A new entry, a draft in which every field is explained: `npm run new`. Exit code 2 where it cannot be made. */
import { parseArgs } from 'node:util';
import { writeNewCaseStudy, writeNewEntry, type NewCollection } from '#lib/new-entry/new-entry.ts';
import { askPerson, isByHand, WrongAnswer, type Ask } from './commands/ask.ts';
import { findContent, tellContent } from './commands/content-folder.ts';
import { openSite } from './commands/import-files.ts';
import { readTitle } from './commands/read-title.ts';
import { tellUsage } from './commands/usage.ts';
import { refuseOverwriting, writeAll } from './commands/write-drafts.ts';

const collections = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'guides'] as const;
type Collection = (typeof collections)[number];

try {
	const { values } = parseArgs({
		options: {
			collection: { type: 'string' },
			title: { type: 'string' },
			content: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) console.log(tellUsage('new'));
	else console.log((await make(values, findContent(values.content))).join('\n'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

interface Wanted {
	collection?: string | undefined;
	title?: string | undefined;
}

/** @throws with the reason where it cannot be made; then nothing is written. */
async function make(wanted: Wanted, content: string): Promise<string[]> {
	const site = openSite({ content, register: '' });
	const { collection, title } = await complete(wanted, site);
	const { files, today } = site;
	const drafts =
		collection === 'case-studies'
			? writeNewCaseStudy({ title, today }, files)
			: [writeNewEntry({ collection: collection satisfies NewCollection, title, today }, files)];
	if (!drafts)
		throw new Error(
			'The site has no page yet that a case study could lead to. Make a protocol or a form first.',
		);
	refuseOverwriting(drafts, { kept: files, where: title, fix: 'Give another title.' });
	writeAll(content, drafts);
	const id = drafts[0]!.path.replace(/^.*\/|\.\w+$/g, '');
	return [
		...drafts.map(({ path }) => `${content}/${path}`),
		'It is a draft: nobody sees it yet.',
		`To see it: npm run preview -- ${id}${tellContent(content)}`,
	];
}

type Site = ReturnType<typeof openSite>;

/** Asks for what is missing, where a person sits at the keyboard. */
async function complete({ collection, title }: Wanted, site: Site) {
	const known = collection === undefined ? undefined : readCollection(collection);
	const named = title === undefined ? undefined : readTitle(title.trim(), site.files);
	if (known && named) return { collection: known, title: named };
	if (!isByHand()) throw new Error(`It does not say what to make. ${tellUsage('new')}`);
	return askPerson(async (ask) => ({
		collection: known ?? (await askCollection(ask)),
		title: named ?? (await ask({ text: 'Its title:', read: (words) => readTitle(words, site.files) })),
	}));
}

function askCollection(ask: Ask): Promise<Collection> {
	const list = collections.map((name, index) => `${index + 1} ${name}`).join(' · ');
	return ask({
		text: `What is it? ${list}. Number:`,
		read: (words) => collections[Number(words) - 1] ?? readCollection(words),
	});
}

/** @throws WrongAnswer where a new entry of it cannot be made. */
function readCollection(name: string): Collection {
	if (name === 'maps')
		throw new WrongAnswer('A map is made of a private sheet: npm run anonymise. See docs/disclosure.md.');
	const found = collections.find((collection) => collection === name);
	if (found) return found;
	throw new WrongAnswer(`There is no collection “${name}”. Choose one of: ${collections.join(', ')}.`);
}
