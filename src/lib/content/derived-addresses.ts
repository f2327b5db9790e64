/** Pages beside those of the entries: the run-sheets from all protocols, the problems from the lessons, forms to fill in, sessions to present. */
import { entryPath, problemPath, sheetPath } from '#lib/links/paths.ts';
import { alsoDoes } from '#lib/run-sheet/roles.data.ts';
import { roles, type Role } from '#schemas/vocabularies.data.ts';
import { readList, readString } from './catalogue.ts';
import type { SourceFile } from './source-entry.ts';

/** An address, and the anchors that a file adds to its page. */
export type DerivedPage = [address: string, anchors: string[]];

export function listDerivedPages(file: SourceFile): DerivedPage[] {
	if (file.collection === 'lessons') return [listProblems(file)];
	if (file.collection === 'protocols' && isPublished(file)) return listSheets(file);
	if (
		file.collection === 'proformas' &&
		isPublished(file) &&
		readString(file.parsed.data, 'browser') !== 'never'
	)
		return [[`${entryPath(file.collection, file.id)}fill/`, []]];
	if (file.collection === 'training' && isPublished(file))
		return [[`${entryPath(file.collection, file.id)}present/`, []]];
	return [];
}

function listProblems({ parsed }: SourceFile): DerivedPage {
	const lessons = readList(parsed.data, 'lessons') ?? [];
	const problems = lessons.filter((lesson) => readField(lesson, 'problem') !== undefined);
	return [
		problemPath('').split('#')[0]!,
		problems.flatMap((lesson) => readString(lesson, 'id')?.toLowerCase() ?? []),
	];
}

/** Each moment of a step is an anchor on the sheets of those who do it. */
function listSheets({ parsed }: SourceFile): DerivedPage[] {
	return (readList(parsed.data, 'steps') ?? []).flatMap((step) => {
		const moment = readString(readField(step, 'when'), 'moment') ?? 'any-time';
		const named = readList(step, 'who') ?? [];
		const shown = (Object.keys(roles) as Role[]).filter(
			(role) => named.includes(role) || named.includes(alsoDoes[role]?.role),
		);
		return shown.map((role): DerivedPage => [sheetPath(role), [moment]]);
	});
}

function isPublished({ parsed }: SourceFile): boolean {
	return (readString(parsed.data, 'status') ?? 'published') === 'published';
}

function readField(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}
