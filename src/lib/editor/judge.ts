/** Whether an entry may be saved. The checks are those of `npm run check`; here they look at what is about to be saved. */
import { checkGate } from '#lib/checks/gate.ts';
import { checkFiles, checks } from '#lib/checks/index.ts';
import { checkLexicon } from '#lib/checks/lexicon.ts';
import { makeSourceFile, type SourceFile } from '#lib/content/source-entry.ts';
import { sortIssues, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { fileKinds, type CollectionName } from '#schemas/collections.ts';

export interface Verdict {
	/** Mistakes in the entry itself: it is not saved. */
	refused: Issue[];
	/** What the site cannot be published with, though the entry alone is right: something it points to is not there yet. */
	waiting: Issue[];
}

/** Four files of a case study point to each other, and one has to be saved first. */
const mayWait = new Set<RuleId>([
	'reference-missing',
	'reference-draft',
	'reference-withdrawn',
	'statement-withheld',
	'code-unknown',
	'link-missing',
	'overlay-entry',
]);

/** A browser knows nothing of the pictures, and the gate for maps belongs to the making of a map. */
const cannotTell = new Set<RuleId>(['picture-missing']);
const ownChecks = checks.filter((check) => check !== checkGate && check !== checkLexicon);

/** @param others every file that was read; one with the path of `saved` is replaced by it. @param today such as 2026-11-22. */
export function judgeEntry(others: Iterable<SourceFile>, saved: SourceFile, today: string): Verdict {
	const files = [...others].filter(({ file }) => file !== saved.file);
	const issues = sortIssues(checkFiles([...files, saved], { today }, ownChecks)).filter(
		({ file, severity, ruleId }) => file === saved.file && severity === 'error' && !cannotTell.has(ruleId),
	);
	return {
		refused: issues.filter(({ ruleId }) => !mayWait.has(ruleId)),
		waiting: issues.filter(({ ruleId }) => mayWait.has(ruleId)),
	};
}

/** A file that the editor has read, from its path, such as `src/content/protocols/planning-day.md`. */
export function toSourceFile(file: string, text: string): SourceFile {
	const [, folder = '', id = '', extension = ''] = /([^/]+)\/([^/]+)\.(\w+)$/.exec(file) ?? [];
	if (!Object.hasOwn(fileKinds, folder)) throw new Error(`${file} lies in no folder of the content.`);
	return makeSourceFile({ collection: folder as CollectionName, id, file, extension, text });
}

/** A finding as it stands in the editor's own message, where a new line begins a new one. */
export function tellIssue({ place, message, note }: Issue): string {
	return `Line ${place.line}: ${message} ${note}`;
}
