/** Runs the checks over the fixture sites, whole or with single files changed. */
import { join, resolve } from 'node:path';
import { checkFiles, runChecks } from '#lib/checks/index.ts';
import type { CheckOptions } from '#lib/checks/check.ts';
import { readSource } from '#lib/content/read-source.ts';
import { makeSourceFile, type SourceFile } from '#lib/content/source-entry.ts';
import { sortIssues, type Issue } from '#lib/report/issue.ts';
import type { CollectionName } from '#schemas/collections.ts';

export const today = '2026-11-22';
export const sites = resolve(import.meta.dirname, '../fixtures/sites');

/** By name below `src/content`: the new text of a file, or how its text changes; undefined takes it away. */
export type Edits = Record<string, string | ((text: string) => string) | undefined>;

export function checkSite(site: string) {
	const root = join(sites, site);
	return runChecks(join(root, 'src/content'), root, { today });
}

export function readSite(site: string, edits: Edits = {}): SourceFile[] {
	const root = join(sites, site, 'src/content');
	const texts = new Map(readSource(root, root).files.map(({ file, text }) => [file, text]));
	for (const [name, edit] of Object.entries(edits)) {
		const text = typeof edit === 'function' ? edit(texts.get(name) ?? '') : edit;
		if (typeof edit === 'function' && text === texts.get(name))
			throw new Error(`The edit of ${name} changes nothing.`);
		if (text === undefined) texts.delete(name);
		else texts.set(name, text);
	}
	return [...texts].map(([name, text]) => makeFile(name, text));
}

/** `protocols/visit.md` and its text → a file as the reader gives it. */
export function makeFile(name: string, text: string): SourceFile {
	const [, collection = '', id = '', extension = ''] = /^(.*?)\/(?:.*\/)?([^/]*)\.(\w+)$/.exec(name) ?? [];
	return makeSourceFile({ collection: collection as CollectionName, id, file: name, extension, text });
}

/** What is wrong with the valid site after some edits. */
export function issuesAfter(edits: Edits, options: Partial<CheckOptions> = {}): Issue[] {
	return sortIssues(checkFiles(readSite('valid', edits), { today, ...options }));
}

/** The same as `[file, rule, line]`. */
export function rulesAfter(edits: Edits, options: Partial<CheckOptions> = {}) {
	return toTable(issuesAfter(edits, options));
}

export function toTable(issues: readonly Issue[]): [string, string, number][] {
	return issues.map(({ file, ruleId, place }) => [file, ruleId, place.line]);
}

/** An edit that puts one text in the place of another. */
export function swap(from: string, to: string): (text: string) => string {
	return (text) => text.replace(from, () => to);
}
