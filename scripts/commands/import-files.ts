/** The files of an import: reads the account and the site, writes all of a draft or nothing. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { readString } from '#lib/content/catalogue.ts';
import { readSite } from '#lib/content/read-site.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import type { ReadText } from '#lib/import/content.ts';
import {
	importAccount,
	makeDraftId,
	readAccount,
	type Account,
	type Site,
} from '#lib/import/import-account.ts';
import { readText, refuseUnread } from '#lib/import/read-text.ts';
import { summariseImport, writeReport } from '#lib/import/report.ts';
import { findUnusedAnswers } from '#lib/import/unused-answers.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { readNames } from './anonymise-input.ts';
import { sharedContent, tellContent } from './content-folder.ts';
import { readEnglishWords } from './english-words.ts';
import type { ImportFlags } from './import-flags.ts';
import { refuse } from './private-places.ts';
import { refuseOverwriting, writeAll } from './write-drafts.ts';

const root = resolve(import.meta.dirname, '../..');

export interface AccountFile {
	/** The name of the file, without its folder. */
	name: string;
	read: ReadText;
}

/** The site as its pages see it: a partnership’s own folder with what it takes from the library. */
export function openSite({ content, register }: Pick<ImportFlags, 'content' | 'register'>): Site {
	const names = readNames(register);
	return {
		files: readSite(content, root, sharedContent).files,
		folder: relative(root, content).split(sep).join('/'),
		register: names,
		englishWords: names && readEnglishWords(),
		today: new Date().toISOString().slice(0, 10),
	};
}

/** @throws RefusedError where it is not a file that can be read safely. */
export async function readAccountFile(path: string): Promise<AccountFile> {
	const name = basename(path);
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile())
		return refuse({
			rule: 'file-missing',
			where: path,
			why: 'There is no such file.',
			fix: 'Give the whole path of the file, in quotes where it has blanks.',
		});
	const early = refuseUnread(name, stat.size);
	if (early) refuse({ ...early, where: name });
	const read = await readText(name, readFileSync(path));
	return { name, read: 'refusal' in read ? refuse({ ...read.refusal, where: name }) : read };
}

export function open(file: AccountFile, site: Site, answers: ImportFlags['answers']): Account {
	const fallback = file.name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
	return unless(readAccount({ read: file.read, fallback }, site, answers), file.name);
}

/** Writes the draft and the report. Returns what to tell the author. */
export function takeOver(file: AccountFile, site: Site, flags: ImportFlags): string[] {
	const { answers, content, reports } = flags;
	refuseUnknownPartnership(answers.partnership, site.files);
	const account = open(file, site, answers);
	const files = listTaken(site.files, account, flags);
	const imported = unless(importAccount(account, { ...site, files }, answers), file.name);
	refuseOverwriting(imported.files, {
		kept: files,
		where: file.name,
		fix: 'Give another title with --title, or take the place of a draft with --replace.',
	});
	writeAll(content, imported.files);
	const report = join(reports, `${imported.id}.html`);
	mkdirSync(reports, { recursive: true });
	writeFileSync(report, writeReport(imported, { source: file.name, leftOut: file.read.leftOut }), {
		mode: 0o600,
	});
	return [
		`${file.name} → ${join(content, imported.files[0]!.path)} (${imported.code}, a draft)`,
		...file.read.leftOut,
		...summariseImport(imported),
		...findUnusedAnswers(answers, file.read.blocks, imported.held),
		`All questions, for you alone: ${report}`,
		`To see it: npm run preview -- ${imported.id}${tellContent(content)}`,
	];
}

function refuseUnknownPartnership(id: string | undefined, files: readonly SourceFile[]): void {
	const known = files.filter(({ collection }) => collection === 'partnerships').map((file) => file.id);
	if (id === undefined || known.includes(id)) return;
	refuse({
		rule: 'reference-missing',
		where: '--partnership',
		why: `There is no partnership “${id}”.`,
		fix: `Choose one of: ${known.join(', ')}. Or name a new one with --partnership-name.`,
	});
}

function unless<T extends object>(result: T | { refusal: Refusal }, where: string): T {
	return 'refusal' in result ? refuse({ ...result.refusal, where }) : result;
}

/** The files whose titles and names are not free: with `replace`, all but those of an earlier draft of the same account. */
export function listTaken(
	files: SourceFile[],
	{ title, keeper }: Account,
	{ replace }: Pick<ImportFlags, 'replace'>,
): SourceFile[] {
	if (!replace) return files;
	const id = makeDraftId(title, keeper);
	const study = files.find((file) => file.collection === 'case-studies' && file.id === id);
	if (readString(study?.parsed.data, 'status') !== 'draft') return files;
	const own = new Set(['case-studies', 'sources', 'evidence', 'partnerships']);
	return files.filter((file) => file.id !== id || !own.has(file.collection));
}
