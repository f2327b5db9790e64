/**
 * The arithmetic of the five accounts and what may never be said of them. Each row names the account that it is
 * about, so that the rows are silent on a site with other content.
 */

export interface StatementFigures {
	/** The file name of the source. */
	source: string;
	statement: string;
	/** Numbers that the statement must give, in its text or its note. */
	states: readonly number[];
	/** Products whose sum another statement (or this one) gives: [[3, 4], [1, 3]] is 3 × 4 + 1 × 3. */
	sum?: { terms: readonly (readonly number[])[]; statedIn: string };
}

const west = 'consortium-west-of-colchester';
const priory = 'priory-st-cluster';
const harwich = 'harwich-education-partnership';
const colchester = 'colchester-schools-consortium';
const kyra = 'kyra-and-the-cam-academy-trust';

export const statementFigures: readonly StatementFigures[] = [
	{ source: west, statement: 'A02', states: [24] },
	{ source: west, statement: 'A03', states: [100, 400] },
	{ source: west, statement: 'A05', states: [20] },
	{ source: west, statement: 'A06', states: [10] },
	{ source: west, statement: 'A07', states: [24] },
	{
		source: priory,
		statement: 'B02',
		states: [8, 2],
		sum: { terms: [[8], [2]], statedIn: 'B03' },
	},
	{ source: priory, statement: 'B04', states: [2] },
	{ source: priory, statement: 'B15', states: [3] },
	{ source: harwich, statement: 'C03', states: [4] },
	{ source: harwich, statement: 'C04', states: [5] },
	{
		source: harwich,
		statement: 'C06',
		states: [6, 1, 5],
		sum: { terms: [[1], [5]], statedIn: 'C06' },
	},
	{
		source: harwich,
		statement: 'C32',
		states: [1, 6],
		sum: { terms: [[1, 6]], statedIn: 'C06' },
	},
	{ source: colchester, statement: 'D01', states: [15, 16] },
	{
		source: colchester,
		statement: 'D02',
		states: [2, 3, 6, 4],
		sum: { terms: [[2], [3], [6], [4]], statedIn: 'D01' },
	},
	{ source: colchester, statement: 'D03', states: [3500] },
	{
		source: colchester,
		statement: 'D04',
		states: [3, 4, 1],
		sum: {
			terms: [
				[3, 4],
				[1, 3],
			],
			statedIn: 'D01',
		},
	},
	{ source: colchester, statement: 'D17', states: [4, 15] },
	{ source: colchester, statement: 'D20', states: [2] },
	{ source: kyra, statement: 'E05', states: [4] },
	{ source: kyra, statement: 'E11', states: [2, 4] },
];

export interface NeverPublished {
	/** `everywhere`, or the file name of the source whose case study and evidence are meant. */
	about: string;
	/** `facts`: the facts at a glance only. `not-notes`: all but notes and cautions, which may say what an account gets wrong. */
	where: 'all' | 'facts' | 'not-notes';
	pattern: RegExp;
	why: string;
}

export const neverPublished: readonly NeverPublished[] = [
	{
		about: 'everywhere',
		where: 'all',
		pattern: /\b(24|twenty-four)\s+(peer\s+)?reviews\b/i,
		why: 'A07 does not say how many of the reviews had been done. Write that every school had been reviewed or was about to be.',
	},
	{
		about: 'everywhere',
		where: 'not-notes',
		pattern: /\bEducational\s+Development\s+Trust\b/,
		why: 'Its name is Education Development Trust; one account writes it wrongly (D07).',
	},
	{
		about: 'everywhere',
		where: 'all',
		pattern: /\b23[34]\s+pupils\b|\baverage\s+of\s+(about\s+)?23\d\b/i,
		why: 'D03 gives the pupils of all schools together. The average is our own division, not a fact.',
	},
	{
		about: 'everywhere',
		where: 'not-notes',
		pattern: /\bmoderat\w*\b[^.]{0,80}\ball\s+year\s+groups\b|\ball\s+year\s+groups\b[^.]{0,80}\bmoderat/i,
		why: 'C25 says so, but C23 and C26 show otherwise. Publish what C23 and C26 say.',
	},
	{
		about: 'everywhere',
		where: 'all',
		pattern: /\b(3|three|4|four|5|five)\s+triads\b/i,
		why: 'The earlier groups cannot add up to 15 schools (D04), so no number is given for them.',
	},
	{
		about: priory,
		where: 'all',
		pattern:
			/\bprep(aratory)?\s+school|\bpreparator(y|ies)\b|\bsix(th)?[- ]form\b|\b1\.5[- ]?(FE|form)|\bone[- ]and[- ]a[- ]half[- ]form/i,
		why: 'B03 has only one school of this kind, so the word names that school.',
	},
	{
		about: priory,
		where: 'facts',
		pattern: /\b(secondary|small school)\b/i,
		why: 'B03 has only one school of this kind, so the word names that school.',
	},
	{
		about: priory,
		where: 'all',
		pattern: /\b(1\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\s+(peer\s+)?reviews\b/i,
		why: 'B05 gives no total. Write that almost every school had been round twice.',
	},
	{
		about: harwich,
		where: 'all',
		pattern: /\b(5|five)\s+new\s+heads\b[^.]{0,200}\b12\s+months\b/i,
		why: 'C04 counts from 2016 and C08 from 12 months before. Give each its own time.',
	},
	{
		about: kyra,
		where: 'facts',
		pattern: /\b20(17|18|19)\b/,
		why: 'The account has no date at all (E20). Write: not stated.',
	},
	...[west, priory, harwich, colchester, kyra].map((about): NeverPublished => ({
		about,
		where: 'all',
		pattern: /\btype="measured"/,
		why: 'None of the five accounts measured what changed for pupils (D25). Choose who reported it.',
	})),
];

/** Statements that single somebody out together, though neither does alone: never in one file. */
export const linkedStatements: readonly (readonly [string, string])[] = [['B08', 'B16']];
