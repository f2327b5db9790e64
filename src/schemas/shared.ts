/** Building blocks that more than one collection uses. Messages here are read by administrators. */
import { z } from 'zod';
import { audiences, codePrefixes, roles, stages, stepStatuses, themes } from './vocabularies.data.ts';

export { codePrefixes };

/** A choice from one of the controlled lists; the message names every word that is allowed. */
export function choice<T extends Record<string, string>>(list: T) {
	const ids = Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
	return z.enum(ids, { error: `Choose one of: ${ids.join(', ')}.` });
}

/** Words a reader sees: one or more sentences, trimmed, never empty. */
export function text(maximum: number) {
	return z
		.string('Write some words here.')
		.trim()
		.min(1, 'This is empty. Write it, or remove the line.')
		.max(maximum, `This is too long: ${maximum} characters at most.`);
}

export const sentence = text(400);
export const paragraph = text(1200);

/** The date of a change or a check, written year first. */
export const isoDate = z.iso.date('Write the date as 2026-03-31: year, month, day.');

export const slug = z
	.string('Write a short name in small letters, such as same-day-report.')
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Use small letters, figures and single hyphens only, such as same-day-report.',
	)
	.max(60, 'This is too long: 60 characters at most.');

export type CodedCollection = (typeof codePrefixes)[keyof typeof codePrefixes];

/** The entry's own code, such as P04. It is printed on paper, so it never changes and is never used again. */
export function ownCode(prefix: keyof typeof codePrefixes) {
	return z
		.string(`Give the entry its code, such as ${prefix}01.`)
		.regex(new RegExp(`^${prefix}\\d{1,4}$`), `A code here is ${prefix} and a number, such as ${prefix}01.`);
}

export const entryPattern = /^(CS|[XPFTMG])\d{1,4}$/;

/** A link to another entry by its code. */
export const entryCode = z
	.string('Write the code of an entry, such as F04.')
	.regex(entryPattern, 'Write the code of an entry, such as P04, F04, T06, X01, M05, G01 or CS2.')
	.meta({ reference: 'entry' });

/** A link to one step of a protocol: the protocol's code, `#`, the step's id. */
export const stepReference = z
	.string('Write a protocol and one of its steps, such as P08#same-day-report.')
	.regex(/^P\d{1,4}#[a-z0-9-]+$/, 'Write a protocol and one of its steps, such as P08#same-day-report.')
	.meta({ reference: 'step' });

/** A link to an entry or to one step of a protocol. */
export const entryOrStep = z
	.string('Write the code of an entry, such as F04, or a step, such as P08#same-day-report.')
	.regex(
		/^((CS|[XFTMG])\d{1,4}|P\d{1,4}(#[a-z0-9-]+)?)$/,
		'Write the code of an entry, such as F04, or a step, such as P08#same-day-report.',
	)
	.meta({ reference: 'entry-or-step' });

/** A link by file name to an entry of a collection that has no codes. */
export function fileReference(collection: 'partnerships' | 'sources') {
	return slug.meta({ reference: collection });
}

/** A statement of an account (A02) or of public practice (R09). */
export const statementCode = z
	.string('Write the code of a statement, such as B25 or R9.')
	.regex(/^[A-Z]\d{2}$/, 'Write the code of a statement: a letter and two figures, such as B25 or R09.')
	.meta({ reference: 'statement' });

/**
 * What something rests on: statements of accounts, statements of public practice (R…), or the word `ours`.
 * The kinds are not mixed in one list, so that every reason carries exactly one mark.
 */
export const from = z
	.union([z.literal('ours'), z.array(statementCode).min(1, 'Name at least one statement, or write: ours.')], {
		error: 'Write the statements this rests on, such as [B25, B28], or the word: ours.',
	})
	.refine((value) => value === 'ours' || new Set(value.map((code) => code.startsWith('R'))).size <= 1, {
		error: 'Do not mix accounts and public practice (R…) in one reason. Write two reasons.',
	});

export const reason = z.strictObject({
	from: from.describe('The statements this rests on, or the word: ours.'),
	says: sentence.describe('The reason in one or two short sentences, in your own words.'),
});

export type Reason = z.output<typeof reason>;

/** A typed fact: what the account says and where, or the words `not stated`. */
export function fact<T extends z.ZodType>(value: T) {
	return z.union(
		[
			z.literal('not stated'),
			z.strictObject({
				value: value.describe('The fact itself.'),
				says: text(200).optional().describe('How to print it, where the bare value is not enough.'),
				from: z
					.array(statementCode)
					.min(1, 'Name the statement that gives this fact.')
					.describe('The statements that give it.'),
			}),
		],
		{ error: 'Write the fact with its statements, or the words: not stated.' },
	);
}

export const agendaLine = z.strictObject({
	what: text(120).describe('What happens.'),
	minutes: z
		.int('Write whole minutes.')
		.min(1, 'At least one minute.')
		.describe('How long it takes, in minutes.'),
	pause: z.boolean().optional().describe('true for a break or lunch.'),
});

const change = z.strictObject({
	version: z
		.string("Put the version in quotes: '1.0'.")
		.regex(/^\d+\.\d+$/, "Write the version as two numbers in quotes: '1.0'.")
		.describe('The version that this change made.'),
	date: isoDate.describe('The day it was published.'),
	note: sentence.describe('What changed, for a reader who knew the earlier version.'),
});

/** Parts of a page that were published under another name. */
export const earlierParts = z
	.array(
		z.strictObject({
			was: slug.describe('The old name: what stood after # in the address.'),
			now: slug.optional().describe('The present name. Leave it out where the part was taken out.'),
		}),
	)
	.default([])
	.describe('Earlier names of steps, fields and headings of this page, so that old links go on working.');

export type EarlierPart = z.output<typeof earlierParts>[number];

/** What every published entry carries, whatever its collection. */
export const entryFields = {
	title: text(90).describe('The name of the entry, as its page and its file show it.'),
	summary: text(330).describe('One to three sentences for cards, search results and the head of the page.'),
	status: choice({ draft: '', published: '', withdrawn: '' })
		.default('published')
		.describe('draft, published or withdrawn.'),
	withdrawnBecause: sentence
		.optional()
		.describe('For a withdrawn entry: what readers of its old address are told.'),
	stages: z
		.array(choice(stages))
		.min(1, 'Name at least one stage.')
		.describe('The stages of the cycle it belongs to, the main one first.'),
	audiences: z.array(choice(audiences)).min(1, 'Say whom it is for.').describe('Whom it is for.'),
	themes: z.array(choice(themes)).default([]).describe('What it is about, beside peer review itself.'),
	related: z
		.array(entryOrStep)
		.default([])
		.describe('Codes of entries worth reading next. The link back is made for you.'),
	searchTerms: z.array(text(60)).default([]).describe('Other words a reader may look for.'),
	aliases: z
		.array(slug)
		.default([])
		.describe('Earlier file names of this entry, so that old addresses go on working.'),
	earlierParts,
	reviewed: isoDate.describe('The day somebody last read it through and found it right.'),
	reviewBy: isoDate.describe('The day by which it must be read through again.'),
	changes: z
		.array(change)
		.min(1, 'Write the first change: version, date, note.')
		.describe('Every version, the newest first.'),
};

export const rolesField = z.array(choice(roles)).min(1, 'Say who does it.');
export const statusField = choice(stepStatuses);
