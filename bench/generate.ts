/** Writes a content folder of any size that passes every check. The same size gives the same bytes. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { makers, type Planned, type Surroundings } from './entries.ts';
import { writeTitle } from './prose.ts';
import { makeRandom, type Random } from './random.ts';
import { concern, copySmallCollections, readAccounts, writeAccounts } from './surroundings.ts';

const mix = [
	{ collection: 'protocols', share: 0.6, prefix: 'P', digits: 2, ending: 'md' },
	{ collection: 'decisions', share: 0.2, prefix: 'X', digits: 2, ending: 'md' },
	{ collection: 'case-studies', share: 0.15, prefix: 'CS', digits: 1, ending: 'mdx' },
	{ collection: 'guides', share: 0.05, prefix: 'G', digits: 2, ending: 'md' },
] as const;

export interface GeneratedEntry extends Planned {
	ending: 'md' | 'mdx';
	data: object;
	body: string;
}

/** `from` is the real content; `to` is emptied first. */
export function generateContent(size: number, from: string, to: string): GeneratedEntry[] {
	const random = makeRandom(size);
	rmSync(to, { recursive: true, force: true });
	copySmallCollections(from, to);
	const planned = Object.fromEntries(
		mix.map((kind) => [kind.collection, plan(kind, { size, from, random })]),
	) as unknown as Surroundings['planned'];
	const known = readAccounts(from);
	const accounts = [
		...known.accounts,
		...writeAccounts(to, random, planned['case-studies'].length - known.accounts.length),
	];
	const around: Surroundings = { random, planned, accounts, practice: known.practice };
	return mix.flatMap(({ collection, ending }) => {
		mkdirSync(join(to, collection), { recursive: true });
		return planned[collection].map((entry) => {
			const made = { ...entry, ending, ...makers[collection](entry, around) };
			writeFileSync(
				join(to, collection, `${entry.id}.${ending}`),
				`---\n${stringify(made.data, { lineWidth: 0 })}---\n\n${made.body}\n`,
			);
			return made;
		});
	});
}

/** The first entries take the file names of the real ones, so that the links of copied texts hold. */
function plan(
	{ collection, share, prefix, digits }: (typeof mix)[number],
	{ size, from, random }: { size: number; from: string; random: Random },
): Planned[] {
	const names = readNames(join(from, collection));
	const numbers = Array.from(
		{ length: Math.round(size * share) + 1 },
		(_, index) => prefix + String(index + 1).padStart(digits, '0'),
	);
	const codes = numbers.filter((code) => code !== concern.code).slice(0, Math.round(size * share));
	return codes.map((code, index) => {
		const id = names.get(code) ?? `generated-${code.toLowerCase()}`;
		return {
			collection,
			code,
			id,
			number: index + 1,
			title: writeTitle(random, index + 1),
			path: `/${collection}/${id}/`,
		};
	});
}

function readNames(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder).map((name) => {
			const code = /^code: '?([A-Z]+\d+)/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '';
			return [code, name.replace(/\.mdx?$/, '')] as const;
		}),
	);
}
