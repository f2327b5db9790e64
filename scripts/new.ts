/** A new entry, a draft in which every field is explained: `npm run new`. Exit code 2 where it cannot be made. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findTitle } from '#lib/import/library.ts';
import { writeNewCaseStudy, writeNewEntry, type NewCollection } from '#lib/new-entry/new-entry.ts';
import { isByHand } from './commands/ask-import.ts';
import { openSite } from './commands/import-files.ts';
import { tellUsage } from './commands/usage.ts';
import { refuseOverwriting, writeAll } from './commands/write-drafts.ts';

const collections = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'guides'] as const;
const root = resolve(import.meta.dirname, '..');

try {
	const { values } = parseArgs({
		options: {
			collection: { type: 'string' },
			title: { type: 'string' },
			content: { type: 'string', default: process.env['ALONGSIDE_CONTENT'] ?? resolve(root, 'src/content') },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) console.log(tellUsage('new'));
	else console.log(make({ ...(await askForMissing(values)), content: resolve(values.content) }).join('\n'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

interface Wanted {
	collection?: string | undefined;
	title?: string | undefined;
}

async function askForMissing({ collection, title }: Wanted): Promise<Wanted> {
	if ((collection && title) || !isByHand(false)) return { collection, title };
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const list = collections.map((name, index) => `${index + 1} ${name}`).join(' · ');
	const kind = collection ?? (await terminal.question(`What is it? ${list}: `)).trim();
	const asked = title ?? (await terminal.question('Its title: ')).trim();
	terminal.close();
	return { collection: collections[Number(kind) - 1] ?? kind, title: asked };
}

/** @throws with the reason where it cannot be made; then nothing is written. */
function make({ collection, title, content }: Wanted & { content: string }): string[] {
	if (!collection || !title) throw new Error(`It does not say what to make. ${tellUsage('new')}`);
	if (collection === 'maps')
		throw new Error('A map is made of a private sheet: npm run anonymise. See docs/disclosure.md.');
	if (!isCollection(collection))
		throw new Error(`There is no collection “${collection}”. Choose one of: ${collections.join(', ')}.`);
	if (title.length > 90) throw new Error('The title is too long: 90 characters at most.');
	const { files, today } = openSite({ content, register: '' });
	const taken = findTitle(files, title);
	if (taken) throw new Error(`The title “${title}” is that of ${taken.file} already. Give another.`);
	const drafts =
		collection === 'case-studies'
			? writeNewCaseStudy({ title, today }, files)
			: [writeNewEntry({ collection: collection satisfies NewCollection, title, today }, files)];
	if (!drafts)
		throw new Error(
			'The site has no page yet that a case study could lead to. Make a protocol or a form first.',
		);
	refuseOverwriting(drafts, { content, kept: files, where: title });
	writeAll(content, drafts);
	const id = drafts[0]!.path.replace(/^.*\/|\.\w+$/g, '');
	return [
		...drafts.map(({ path }) => `${content}/${path}`),
		'It is a draft: nobody sees it yet.',
		`To see it: npm run preview -- ${id}`,
	];
}

function isCollection(name: string): name is (typeof collections)[number] {
	return collections.includes(name as never);
}
