/** What generated entries stand among: the small collections of the real content, and accounts enough to rest on. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { manifestName } from '#lib/content/read-source.ts';
import { listFiles } from '#lib/hosting/sync-folder.ts';
import type { Account } from './entries.ts';
import { writeText } from './prose.ts';
import type { Random } from './random.ts';

const generated = ['protocols', 'decisions', 'case-studies', 'guides'];
/** The one entry that the site has a page of its own for. */
export const concern = { code: 'P05', id: 'raising-a-serious-concern' };
// Codes of statements have one letter and two figures; the other letters are taken, or begin the codes of entries.
const freeLetters = 'IJKLNOQSUVWYZ';
const perAccount = 60;

/** Copies everything but the four large collections. Their steps and headings have other names here, so links end at the page. */
export function copySmallCollections(from: string, to: string): void {
	cpSync(from, to, {
		recursive: true,
		filter: (path) =>
			path !== join(from, manifestName) && !generated.some((name) => path.startsWith(join(from, name))),
	});
	const kept = join('protocols', `${concern.id}.md`);
	cpSync(join(from, kept), join(to, kept));
	for (const file of listFiles(to)) {
		const text = readFileSync(join(to, file), 'utf8');
		const shorter = text
			.replace(/\b(P\d\d)#[a-z0-9-]+/g, '$1')
			.replace(/\bG\d\d\b/g, 'G01')
			.replace('https://alongside.example', `https://${basename(to)}.example`)
			.replace(new RegExp(String.raw`(\(/(?:${generated.join('|')})/[a-z0-9-]+/)#[a-z0-9-]+`, 'g'), '$1');
		if (shorter !== text) writeFileSync(join(to, file), shorter);
	}
}

/** The accounts of the real content with the codes of their statements; public practice apart. */
export function readAccounts(content: string): { accounts: Account[]; practice: string[] } {
	const all = readdirSync(join(content, 'evidence')).map((name) => {
		const text = readFileSync(join(content, 'evidence', name), 'utf8').split(/^withheld:/m)[0]!;
		return {
			id: name.replace('.yaml', ''),
			statements: [...text.matchAll(/^ *- id: '?([A-Z]\d\d)/gm)].map((match) => match[1]!),
		};
	});
	const isPractice = ({ statements }: Account) => statements.some((code) => code.startsWith('R'));
	return {
		accounts: all.filter((account) => !isPractice(account)),
		practice: all.find(isPractice)!.statements,
	};
}

/** Writes further accounts, one for each case study as long as there are letters. */
export function writeAccounts(content: string, random: Random, count: number): Account[] {
	return [...freeLetters.slice(0, Math.max(0, count))].map((letter) => {
		const id = `generated-account-${letter.toLowerCase()}`;
		const statements = Array.from(
			{ length: perAccount },
			(_, index) => `${letter}${String(index + 1).padStart(2, '0')}`,
		);
		const first = 'The partnership has 10 schools, and 8 of them take part.';
		write(join(content, 'partnerships'), id, {
			name: `Generated partnership ${letter}`,
			nameInSource: false,
			type: 'cluster',
			source: id,
			about: writeText(random, 14),
		});
		write(join(content, 'sources'), id, {
			title: `Generated account ${letter}`,
			shortTitle: `Account ${letter}`,
			letter,
			kind: 'account',
			partnership: id,
			writtenBy: 'the steering group',
			date: 'not stated',
			covers: 'not stated',
			about: writeText(random, 20),
		});
		write(join(content, 'evidence'), id, {
			source: id,
			statements: statements.map((code, index) => ({
				id: code,
				line: String(index + 1),
				kind: ['practice'],
				says: index === 0 ? first : writeText(random, 16),
			})),
		});
		return { id, statements, counted: statements[0]! };
	});
}

function write(folder: string, id: string, data: object): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${id}.yaml`), stringify(data, { lineWidth: 0 }));
}
