/** What an entry names within itself must exist: parts, lines, columns, options, related terms. */
import type { Library, SourceEntry } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Check } from './check.ts';

interface InnerReference {
	value: string;
	path: PropertyKey[];
	/** What is named, in words, such as “part”. */
	thing: string;
}

export const checkInnerReferences: Check = (library) => [
	...checkParts(library),
	...checkVariantLines(library),
	...checkColumns(library),
	...checkOptions(library),
	...checkTerms(library),
];

function checkParts(library: Library): Issue[] {
	return library.of('protocols').flatMap((entry) => {
		const references = entry.data.steps.flatMap(({ part }, index) =>
			part ? [{ value: part, path: ['steps', index, 'part'], thing: 'part' }] : [],
		);
		return findMissing(
			entry,
			references,
			entry.data.parts.map(({ id }) => id),
		);
	});
}

function checkVariantLines(library: Library): Issue[] {
	return library.of('training').flatMap((entry) => {
		const references = entry.data.shorter.flatMap((variant, v) =>
			variant.lines.map(({ line }, l) => ({
				value: line,
				path: ['shorter', v, 'lines', l, 'line'],
				thing: 'line of the agenda',
			})),
		);
		return findMissing(
			entry,
			references,
			entry.data.agenda.map(({ id }) => id),
		);
	});
}

function checkColumns(library: Library): Issue[] {
	return library.of('maps').flatMap((entry) => {
		const references = entry.data.rows.flatMap((row, r) =>
			row.cells.map(({ column }, c) => ({
				value: column,
				path: ['rows', r, 'cells', c, 'column'],
				thing: 'column',
			})),
		);
		return findMissing(
			entry,
			references,
			entry.data.columns.map(({ id }) => id),
		);
	});
}

function checkOptions(library: Library): Issue[] {
	return library.of('decisions').flatMap((entry) => {
		const letters = ['A', 'B', 'C', 'D'].slice(0, entry.data.options.length);
		const references = entry.data.switches.flatMap((change, s) =>
			change.options.map((value, o) => ({
				value,
				path: ['switches', s, 'options', o],
				thing: 'option',
			})),
		);
		return findMissing(entry, references, letters);
	});
}

function checkTerms(library: Library): Issue[] {
	const known = library.of('glossary').flatMap(({ data }) => data.terms.map(({ id }) => id));
	return library.of('glossary').flatMap((entry) => {
		const references = entry.data.terms.flatMap((term, t) =>
			term.see.map((value, s) => ({
				value,
				path: ['terms', t, 'see', s],
				thing: 'term',
				of: term.id,
			})),
		);
		const toItself = references.filter(({ value, of }) => value === of);
		return [
			...findMissing(entry, references, known),
			...toItself.map(({ value, path }) =>
				makeIssue({
					ruleId: 'reference-self',
					file: entry.file,
					place: entry.parsed.locate(path),
					message: `The term “${value}” sends the reader to itself.`,
					note: 'Take it out.',
				}),
			),
		];
	});
}

function findMissing(
	entry: SourceEntry,
	references: readonly InnerReference[],
	known: readonly string[],
): Issue[] {
	const missing = references.filter(({ value }) => !known.includes(value));
	return missing.map(({ value, path, thing }) => {
		const near = findNearest(value, known);
		return makeIssue({
			ruleId: 'reference-missing',
			file: entry.file,
			place: entry.parsed.locate(path),
			message: `There is no ${thing} “${value}” here.`,
			note: near ? `Did you mean “${near}”?` : `There is: ${known.join(', ') || 'none yet'}.`,
		});
	});
}
