/** A new entry of a collection with codes: every field explained in place, gaps where only an author knows what to say. */
import { codeOf } from '#lib/content/catalogue.ts';
import { writeGap } from '#lib/content/gaps.ts';
import { readIds, readString } from '#lib/content/read-data.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { readShape } from '#lib/docs/field-reference.ts';
import { writeDraft, type DraftFile } from '#lib/import/draft.ts';
import { findFreeCode, findFreeLetter, listUsable, makeId } from '#lib/import/library.ts';
import { yearLater } from '#lib/text/dates.ts';
import { schemas } from '#schemas/collections.ts';
import { codePrefixes } from '#schemas/shared.ts';
import { makeSample, type Examples, type Sample } from './sample.ts';
import { starters } from './starters.ts';
import { writeFields } from './write-fields.ts';

/** A case study is made of four files, as the import makes them; a map is made of a private sheet. */
export type NewCollection = Exclude<
	(typeof codePrefixes)[keyof typeof codePrefixes],
	'case-studies' | 'maps'
>;

export interface NewEntry {
	collection: NewCollection;
	title: string;
	/** Today, such as 2026-11-22. */
	today: string;
}

/** The file of the entry, a draft. `files`: all content of the site. */
export function writeNewEntry(
	{ collection, title, today }: NewEntry,
	files: readonly SourceFile[],
): DraftFile {
	const shape = readShape(schemas[collection]);
	const prefix = Object.entries(codePrefixes).find(([, name]) => name === collection)![0];
	const sample = makeSample(shape, { ...findExamples(files), today }) as Record<string, Sample>;
	const fields: Record<string, Sample> = {
		...numberIds(sample),
		...starters[collection]?.(sample),
		code: findFreeCode(files, prefix, 2),
		title,
		status: 'draft',
		reviewed: today,
		reviewBy: yearLater(today),
		changes: [{ version: '1.0', date: today, note: 'First published.' }],
	};
	return {
		path: `${collection}/${makeId(title)}.md`,
		text: `---
# Made by “npm run new”. A line that begins with # explains the line below it; take these lines out when you like.
# Put your words in the place of each gap. “npm run preview” says which are left.
# To publish the entry, take out the line “status: draft”.
${writeFields(shape, fields).join('\n')}
---

${writeGap('write', 'the text of the page, or take this line out')}
`,
	};
}

/** The four files of a case study, without an account to take anything from. Undefined where the site has no room for one. */
export function writeNewCaseStudy(
	{ title, today }: Omit<NewEntry, 'collection'>,
	files: readonly SourceFile[],
): DraftFile[] | undefined {
	const letter = findFreeLetter(files);
	const usable = listUsable(files);
	if (!letter || usable.length === 0) return undefined;
	return writeDraft({
		...{ id: makeId(title), title, letter, today, facts: [], text: new Map<never, never>() },
		code: findFreeCode(files, 'CS'),
		partnership: undefined,
		partnershipName: undefined,
		uses: Array.from({ length: 3 }, (_, index) => usable[index % usable.length]!),
		clean: (text) => text,
	});
}

/** Things that exist, for fields that have to name something. */
function findExamples(files: readonly SourceFile[]): Examples {
	const [entry] = listUsable(files);
	const first = (collection: string) => files.find((file) => file.collection === collection)?.id;
	const protocol = files.find(
		(file) => file.collection === 'protocols' && readString(file.parsed.data, 'status') !== 'draft',
	);
	const step = protocol && readIds(protocol.parsed.data, 'steps')?.[0];
	const evidence = files.find((file) => file.collection === 'evidence');
	const pairs = {
		entry: entry?.code,
		'entry-or-step': entry?.code,
		step: step && `${codeOf(protocol)}#${step}`,
		statement: evidence && readIds(evidence.parsed.data, 'statements')?.[0],
		partnerships: first('partnerships'),
		sources: first('sources'),
	};
	return Object.fromEntries(Object.entries(pairs).flatMap(([kind, value]) => (value ? [[kind, value]] : [])));
}

/** Blocks of one list need names of their own. */
function numberIds(sample: Record<string, Sample>): Record<string, Sample> {
	return Object.fromEntries(
		Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? value.map(numberId) : value]),
	);
}

function numberId(block: Sample, index: number): Sample {
	if (typeof block !== 'object' || Array.isArray(block) || block['id'] === undefined) return block;
	return { ...block, id: `part-${index + 1}` };
}
