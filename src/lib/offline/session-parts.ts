/** What each session uses, read from the data files of the built site. */
import type { ApiEntry } from '#lib/feeds/api.ts';
import type { ListedFile } from '#lib/downloads/index-file.ts';
import { collectionOfCode } from '#lib/links/paths.ts';
import type { Training } from '#schemas/training.ts';
import type { SessionParts } from './session-list.ts';

export interface SiteParts {
	sessions: readonly (Pick<ApiEntry, 'id'> & { data: Pick<Training, 'code' | 'title' | 'agenda'> })[];
	/** The site path of the entry with a code; undefined where none is published. */
	findPath(code: string): string | undefined;
	files: readonly Pick<ListedFile, 'entry' | 'file' | 'format'>[];
}

export function listSessionParts({ sessions, findPath, files }: SiteParts): SessionParts[] {
	const findWord = (code: string) => files.find(({ entry, format }) => entry === code && format === 'word');
	return sessions.map(({ id, data }) => {
		const codes = [...new Set(data.agenda.flatMap(({ uses }) => uses.map((use) => use.split('#')[0]!)))];
		const pathsOf = (some: readonly string[]) => some.flatMap((code) => findPath(code) ?? []);
		const isToRead = (code: string) => onPaperToo.has(collectionOfCode(code) ?? '');
		// Pages print as they are, so only what can be changed is taken along as a file.
		const taken = [data.code, ...codes.filter(isForm)];
		return {
			id,
			title: data.title,
			uses: pathsOf(codes.filter((code) => !isToRead(code))),
			toRead: pathsOf(codes.filter(isToRead)),
			files: taken.flatMap((code) => findWord(code)?.file ?? []),
		};
	});
}

/** Read before or from paper; a session can be held without them on the device. */
const onPaperToo: ReadonlySet<string> = new Set(['case-studies', 'decisions', 'maps']);

function isForm(code: string): boolean {
	return collectionOfCode(code) === 'proformas';
}
