/** The addresses of pages, fixed for good. All are site paths: they begin and, for pages, end with a slash. */
import { codePrefixes } from '#schemas/vocabularies.data.ts';

export function entryPath(collection: string, id: string): string {
	return `/${collection}/${id}/`;
}

export function stagePath(stage: string): string {
	return `/cycle/${stage}/`;
}

export function termPath(term: string): string {
	return `/glossary/#${term}`;
}

export function statementPath(sourceId: string, code: string): string {
	return `/evidence/${sourceId}/#${code.toLowerCase()}`;
}

export function lessonPath(code: string): string {
	return `/lessons/#${code.toLowerCase()}`;
}

export function problemPath(code: string): string {
	return `/problems/#${code.toLowerCase()}`;
}

export function questionPath(id: string): string {
	return `/questions/#${id}`;
}

export function sheetPath(role: string): string {
	return `/run-sheet/${role}/`;
}

/** Puts the folder that the site is served from, such as `/knowledge/`, before a site path. */
export function withBase(base: string, path: string): string {
	return path.startsWith('/') ? base.replace(/\/$/, '') + path : path;
}

/** The collection that a code such as P04 belongs to. */
export function collectionOfCode(code: string): string | undefined {
	const prefix = /^[A-Z]+/.exec(code)?.[0];
	return prefix && Object.hasOwn(codePrefixes, prefix)
		? codePrefixes[prefix as keyof typeof codePrefixes]
		: undefined;
}
