/** Puts the files of a draft into the content folder: all of them, or none where one is there already. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '#lib/content/source-entry.ts';
import type { DraftFile } from '#lib/import/draft.ts';
import { refuse } from './private-places.ts';

/** @throws RefusedError where a file of this name is among `kept`. `where`: what the author gave; `fix`: what to do. */
export function refuseOverwriting(
	drafts: readonly DraftFile[],
	{ kept, where, fix }: { kept: readonly SourceFile[]; where: string; fix: string },
): void {
	const names = new Set(drafts.map(({ path }) => path.replace(/\.\w+$/, '')));
	const taken = kept.find(({ collection, id }) => names.has(`${collection}/${id}`));
	if (!taken) return;
	refuse({
		rule: 'output-exists',
		where,
		why: `${taken.file} exists already.`,
		fix,
	});
}

/** All files or none: each is written beside its place first. */
export function writeAll(content: string, drafts: readonly DraftFile[]): void {
	const aside = drafts.map(({ path, text }) => ({
		to: join(content, path),
		from: join(content, `${path}.part`),
		text,
	}));
	try {
		for (const { from, text } of aside) {
			mkdirSync(dirname(from), { recursive: true });
			writeFileSync(from, text);
		}
		for (const { from, to } of aside) renameSync(from, to);
	} catch (error) {
		for (const { from } of aside) rmSync(from, { force: true });
		throw error;
	}
}
