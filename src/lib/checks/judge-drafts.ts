/** What stands between each draft and its publication: the checks, as if it were published already. */
import { readString } from '#lib/content/read-data.ts';
import { makeSourceFile, type SourceFile } from '#lib/content/source-entry.ts';
import { addressOf } from '#lib/content/addresses.ts';
import { sortIssues, type Issue } from '#lib/report/issue.ts';
import type { CheckOptions } from './check.ts';
import { checkFiles } from './index.ts';

export interface JudgedDraft {
	title: string;
	/** Path from the project folder. */
	file: string;
	/** Of its page in the preview. */
	address: string | undefined;
	/** In its own file and in those of its account: what only the author can write or decide. */
	gaps: Issue[];
	/** What else the checks find. */
	faults: Issue[];
}

export function judgeDrafts(files: readonly SourceFile[], options: CheckOptions): JudgedDraft[] {
	const drafts = files.filter(isDraft);
	if (drafts.length === 0) return [];
	const issues = sortIssues(
		checkFiles(
			files.map((file) => (isDraft(file) ? publish(file) : file)),
			options,
		),
	);
	return drafts.map((draft) => {
		const own = new Set([draft.file, ...listAccountFiles(draft, files)]);
		const found = issues.filter(({ file }) => own.has(file));
		return {
			title: readString(draft.parsed.data, 'title') ?? draft.id,
			file: draft.file,
			address: addressOf(draft),
			gaps: found.filter(({ ruleId }) => ruleId === 'still-to-do'),
			faults: found.filter(({ ruleId }) => ruleId !== 'still-to-do'),
		};
	});
}

function isDraft({ parsed }: SourceFile): boolean {
	return readString(parsed.data, 'status') === 'draft';
}

/** The same lines, so that every place stays right. */
function publish(file: SourceFile): SourceFile {
	const text = file.text.replace(/^status:[ \t]*(['"]?)draft\1/m, 'status: published');
	return makeSourceFile({ ...file, text });
}

/** The account, the statements and the partnership of a case study. */
function listAccountFiles(draft: SourceFile, files: readonly SourceFile[]): string[] {
	if (draft.collection !== 'case-studies') return [];
	const source = readString(draft.parsed.data, 'source');
	const partnership = readString(draft.parsed.data, 'partnership');
	const belongs = ({ collection, id, parsed }: SourceFile) =>
		(collection === 'sources' && id === source) ||
		(collection === 'evidence' && readString(parsed.data, 'source') === source) ||
		(collection === 'partnerships' && id === partnership);
	return files.filter(belongs).map(({ file }) => file);
}
