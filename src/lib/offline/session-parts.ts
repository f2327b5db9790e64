/** What each session uses, read from the data files of the built site. */
import type { ApiEntry } from '#lib/feeds/api.ts';
import type { ListedFile } from '#lib/downloads/index-file.ts';
import { shortPath, type ShortAddress } from '#lib/links/go-page.ts';
import { collectionOfCode } from '#lib/links/paths.ts';
import type { Training } from '#schemas/training.ts';
import type { SessionParts } from './session-list.ts';

export interface SiteParts {
	sessions: readonly (Pick<ApiEntry, 'id'> & { data: Pick<Training, 'code' | 'title' | 'agenda'> })[];
	/** The site path of the entry with a code; undefined where none is published. */
	findPath(code: string): string | undefined;
	files: readonly Pick<ListedFile, 'entry' | 'file' | 'format'>[];
	short: readonly Pick<ShortAddress, 'code' | 'path'>[];
}

/** The plan as a file for itself and for paper; everything else as its page. */
const ofThePlan: readonly ListedFile['format'][] = ['word', 'pdf'];

export function listSessionParts({ sessions, findPath, files, short }: SiteParts): SessionParts[] {
	return sessions.map(({ id, data }) => {
		const codes = [...new Set(data.agenda.flatMap(({ uses }) => uses.map((use) => use.split('#')[0]!)))];
		const uses = codes.flatMap((code) => findPath(code) ?? []);
		const pages = new Set([`/training/${id}/`, ...uses]);
		const plan = files.filter(({ entry, format }) => entry === data.code && ofThePlan.includes(format));
		// A form comes first as Word, or, where it may never be filled in on a screen, for paper.
		const forms = codes.flatMap((code) => files.find(({ entry }) => isForm(code) && entry === code) ?? []);
		return {
			id,
			title: data.title,
			uses,
			files: [...plan, ...forms].map(({ file }) => file),
			short: short.filter(({ path }) => pages.has(path)).map(shortPath),
		};
	});
}

function isForm(code: string): boolean {
	return collectionOfCode(code) === 'proformas';
}
