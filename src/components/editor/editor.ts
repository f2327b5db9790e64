/** The editor: Sveltia CMS with our own configuration, our own way to read and write files, and our own checks. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { kindOfFile } from '#lib/content/front-matter.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { formatOf, listTypes, makeConfig, type EditorSettings } from '#lib/editor/config.ts';
import { openEntry, saveEntry } from '#lib/editor/entry-file.ts';
import { judgeEntry, tellIssue, toSourceFile } from '#lib/editor/judge.ts';
import type { Fields } from '#lib/editor/same.ts';
import type { Issue } from '#lib/report/issue.ts';
import { showWaiting } from './waiting.ts';

/** What Sveltia tells of an entry that is about to be saved. */
interface Saving {
	path: string;
	data: Fields;
}

export function openEditor(settings: EditorSettings): void {
	const known = new Map<string, SourceFile>();
	let waiting: Issue[] = [];
	for (const { collection, ending } of listTypes(settings)) {
		const type = { collection, kind: kindOfFile(ending) };
		CMS.registerCustomFormat(formatOf(collection, ending), ending, {
			// The path is passed by our own build of Sveltia: see src/integrations/sveltia.ts.
			fromFile: (text: string, path = '') => {
				const entry = openEntry(text, type);
				known.set(path, toSourceFile(path, `${text}\n`));
				return entry;
			},
			toFile: (held: Fields) => saveEntry(held, type),
		});
	}
	CMS.registerEventListener({
		name: 'preSave',
		handler: ({ entry }) => {
			const file = readSaved(entry.toJS() as unknown as Saving);
			const verdict = judgeEntry(known.values(), file, new Date().toISOString().slice(0, 10));
			if (verdict.refused.length > 0) refuse(verdict.refused);
			waiting = verdict.waiting;
		},
	});
	CMS.registerEventListener({
		name: 'postSave',
		handler: ({ entry }) => {
			const file = readSaved(entry.toJS() as unknown as Saving);
			known.set(file.file, file);
			// What a partnership’s own folder takes from the library is not seen from here.
			if (waiting.length > 0 && !settings.takesFromLibrary) showWaiting(file.file, waiting.map(tellIssue));
		},
	});
	void CMS.init({ config: makeConfig(settings) as unknown as CmsConfig });
}

/** The file as it is going to be written. */
function readSaved({ path, data }: Saving): SourceFile {
	const { collection, extension } = toSourceFile(path, '');
	const kind = kindOfFile(extension);
	return toSourceFile(path, `${saveEntry(data, { collection, kind }).trim()}\n`);
}

/** @throws always: Sveltia then shows the cause and writes nothing. */
function refuse(issues: readonly Issue[]): never {
	throw new Error('saving_failed', { cause: new Error(issues.map(tellIssue).join('\n')) });
}
