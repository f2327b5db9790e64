/** What `npm run import` is told on its line. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sectionTitles, type FactName, type SectionKey } from '#lib/import/headings.data.ts';
import { normalise } from '#lib/import/headings.ts';
import { factNames } from '#lib/import/facts.ts';
import type { Answers } from '#lib/import/import-account.ts';
import { nowhere } from '#lib/import/sections.ts';
import { findContent } from './content-folder.ts';

export interface ImportFlags {
	paths: string[];
	/** Absolute. */
	content: string;
	/** Absolute: where the private reports go. */
	reports: string;
	register: string;
	yes: boolean;
	replace: boolean;
	help: boolean;
	answers: Answers;
}

const root = resolve(import.meta.dirname, '../..');
const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true, default: [] as string[] } as const;
const flag = { type: 'boolean', default: false } as const;

/** @throws with a message for the author where a flag is not understood, RefusedError where the folder is no site. */
export function readImportFlags(args: readonly string[] = process.argv.slice(2)): ImportFlags {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			title: text,
			partnership: text,
			'partnership-name': text,
			place: list,
			say: list,
			not: list,
			content: text,
			reports: { ...text, default: resolve(root, 'import-reports') },
			register: { ...text, default: process.env['ALONGSIDE_REGISTER'] ?? '' },
			yes: flag,
			replace: flag,
			help: flag,
		},
	});
	if (values.title && positionals.length > 1)
		throw new Error('One title cannot be for several files. Import them one by one.');
	checkLength('--title', values.title);
	checkLength('--partnership-name', values['partnership-name']);
	return {
		paths: positionals,
		content: findContent(values.content),
		reports: resolve(values.reports),
		register: values.register,
		yes: values.yes,
		replace: values.replace,
		help: values.help,
		answers: {
			title: values.title,
			partnership: values.partnership,
			partnershipName: values['partnership-name'],
			places: new Map(values.place.map((pair) => readPlace(pair))),
			names: new Map(
				values.say
					.map((pair) => splitPair(pair, '--say'))
					.map(([name, words]) => [name.toLowerCase(), words]),
			),
			refusedFacts: new Set(values.not.map(readFactName)),
		},
	};
}

/** `heading=Context` → the heading in its normal form, and the section. */
function readPlace(pair: string): [string, SectionKey | typeof nowhere] {
	const [heading, place] = splitPair(pair, '--place');
	return [normalise(heading), findPlace(place)];
}

/** @throws where there is no such section. */
export function findPlace(words: string): SectionKey | typeof nowhere {
	if (words.toLowerCase() === nowhere) return nowhere;
	const found = Object.entries(sectionTitles).find(
		([, title]) => title.toLowerCase() === words.toLowerCase(),
	);
	if (found) return found[0] as SectionKey;
	throw new Error(
		`There is no section “${words}”. Choose one of: ${Object.values(sectionTitles).join(', ')}, or: nowhere.`,
	);
}

function readFactName(name: string): FactName {
	if (factNames.includes(name as FactName)) return name as FactName;
	throw new Error(`There is no fact “${name}”. Choose one of: ${factNames.join(', ')}.`);
}

function splitPair(pair: string, flagName: string): [string, string] {
	const at = pair.indexOf('=');
	if (at < 1)
		throw new Error(`${flagName} needs two parts with = between them, such as ${flagName} "one=other".`);
	return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

function checkLength(flagName: string, words: string | undefined): void {
	if (words?.trim() === '') throw new Error(`${flagName} is empty.`);
	if (words && words.length > 90) throw new Error(`${flagName} is too long: 90 characters at most.`);
}
