/** Nobody is named: neither people nor schools, nor words that lead to them. The report gives the place, never the words. */
import { readString } from '#lib/content/catalogue.ts';
import { placeAt } from '#lib/content/locate.ts';
import type { Library, SourceFile } from '#lib/content/source-entry.ts';
import type { DisclosureRule } from '#lib/disclosure/identifiers.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { scanText, type Hit, type ScanOptions } from '#lib/disclosure/scan.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

const notes: Partial<Record<DisclosureRule, string>> = {
	'contact-detail': 'Take it out. A reader who needs it asks the contact role of the site.',
	'personal-title': 'Write the role, not the person: “a headteacher”, “the lead reviewer”.',
	'personal-name': 'Write the role, not the person: “a headteacher”, “the lead reviewer”.',
	'telling-phrase':
		'Write it so that it could be said of three schools or more: “a school in the partnership”, “they”.',
	'school-name': 'Write “one primary in the partnership” or “2 of the 4 schools”.',
	'register-name': 'Write the role, or “one school in the partnership”.',
};

export const checkDisclosure: Check = (library, { register, englishWords }) => {
	const options = {
		register: makeRegister(register ?? [], englishWords),
		knownWords: listKnownWords(library),
	};
	return library.files.flatMap((file) => [...scanFile(file, options), ...scanName(file, options)]);
};

/** The whole file as it is written: its comments and field names are as public as its text. */
function scanFile(file: SourceFile, options: ScanOptions): Issue[] {
	const hits = scanText(file.text, options).filter((hit) => !isContactOfSite(file, hit));
	return hits.map((hit) => report(file, hit, placeAt(file.text, hit.index)));
}

function scanName(file: SourceFile, options: ScanOptions): Issue[] {
	const hits = scanText(file.id.replaceAll('-', ' '), options).filter(
		({ ruleId }) => ruleId === 'register-name',
	);
	return hits.map((hit) =>
		report(
			file,
			{ ...hit, message: 'The name of this file holds a name from the private register.' },
			{ line: 1, column: 1 },
		),
	);
}

/** The one place where an address to write to belongs. */
function isContactOfSite(file: SourceFile, { ruleId }: Hit): boolean {
	return file.collection === 'site' && ruleId === 'contact-detail';
}

function report(file: SourceFile, { ruleId, message }: Hit, place: Issue['place']): Issue {
	return makeIssue({ ruleId, file: file.file, place, message, note: notes[ruleId] ?? 'Take it out.' });
}

/** Words with a capital that are no names of people or schools. */
export function listKnownWords(library: Library): Set<string> {
	const names = library.files.flatMap((file) => readString(file.parsed.data, 'name') ?? []);
	const terms = library
		.of('glossary')
		.flatMap(({ data }) => data.terms.flatMap(({ term, also }) => [term, ...also]));
	return new Set([...names, ...terms].flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
}
