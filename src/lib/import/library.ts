/** What a site has already, and what is free in it: codes, letters, titles and names of files. */
import { readString } from '#lib/content/catalogue.ts';
import { findLibrary } from '#lib/content/compose-library.ts';
import { readFewFields } from '#lib/content/front-matter.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';

export interface EntryCode {
	code: string;
	title: string;
}

/** Letters for accounts. The others begin other codes: F, G, H, M, P, T, X, and R those of public practice. */
const letters = 'ABCDEIJKLNOQSUVWYZ';

/** A partnership’s own folder takes from the end: the shared library takes from the beginning. */
export function findFreeLetter(files: readonly SourceFile[]): string | undefined {
	const used = new Set(
		files
			.filter(({ collection }) => collection === 'sources')
			.map((file) => readString(file.parsed.data, 'letter')),
	);
	const free = [...letters].filter((letter) => !used.has(letter));
	return findLibrary(files) ? free.at(-1) : free[0];
}

interface Head {
	code: string;
	title: string;
	status: string;
}

const heads = new WeakMap<SourceFile, Head>();

/** The few fields of a page that an import asks for: reading all fields of a site takes seconds. */
function headOf(file: SourceFile): Head {
	const known = heads.get(file);
	if (known) return known;
	const fields =
		file.extension === 'yaml' ? file.parsed.data : readFewFields(file.text, ['code', 'title', 'status']);
	const field = (name: keyof Head) => readString(fields, name) ?? '';
	const head = { code: field('code'), title: field('title').trim(), status: field('status') || 'published' };
	heads.set(file, head);
	return head;
}

/** Data alone, without a page of its own; what it says is never asked for here. */
const codeless = new Set([
	'evidence',
	'glossary',
	'lessons',
	'questions',
	'overlays',
	'packs',
	'search',
	'site',
]);

function listHeads(files: readonly SourceFile[]): (Head & { file: SourceFile })[] {
	return files
		.filter(({ collection }) => !codeless.has(collection))
		.map((file) => ({ ...headOf(file), file }));
}

/** From here a partnership numbers its own entries; the shared library keeps below it. */
const ownCodes = 501;

/** The number after the highest; a code is never used again, so gaps stay. `width`: figures, such as 2 for P04. */
export function findFreeCode(files: readonly SourceFile[], prefix: string, width = 1): string {
	const numbers = listHeads(files).flatMap(({ code }) => {
		const [, letter, number] = /^([A-Z]+)(\d+)$/.exec(code) ?? [];
		return letter === prefix ? Number(number) : [];
	});
	const next = Math.max(0, ...numbers) + 1;
	return `${prefix}${String(findLibrary(files) ? Math.max(next, ownCodes) : next).padStart(width, '0')}`;
}

/** Published entries with codes, protocols first: what a case study may lead to. */
export function listUsable(files: readonly SourceFile[]): EntryCode[] {
	const published = listHeads(files)
		.filter(({ code, status }) => code && status === 'published')
		.map(({ code, title }) => ({ code, title }));
	const rank = ({ code }: EntryCode) => 'PFTGXM'.indexOf(code[0]!) + (code.startsWith('CS') ? 10 : 0);
	return published.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

/** The page that has this title already. */
export function findTitle(files: readonly SourceFile[], title: string): SourceFile | undefined {
	const wanted = title.trim().toLowerCase();
	return listHeads(files).find(({ title }) => title !== '' && title.toLowerCase() === wanted)?.file;
}

/** A name for files from a title: small letters, figures and hyphens, 60 at most, cut between words. */
export function makeId(title: string): string {
	const whole = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036f’'‘]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return whole.length <= 60
		? whole
		: whole
				.slice(0, 61)
				.replace(/-[^-]*$/, '')
				.slice(0, 60);
}

/** The files that a new case study is judged together with: those it names, and those that say what words are known. */
export function findSurroundings(files: readonly SourceFile[], codes: readonly string[]): SourceFile[] {
	const needed = new Set(['glossary', 'partnerships', 'site', 'sources']);
	return files.filter(
		(file) =>
			needed.has(file.collection) || (!codeless.has(file.collection) && codes.includes(headOf(file).code)),
	);
}
