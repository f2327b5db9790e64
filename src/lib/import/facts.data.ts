/**
 * How an account says the facts that partnerships are compared by. Each pattern was found in accounts of real
 * partnerships. A pattern that would have to guess is left out: a missing fact is a question.
 */
import { methods, partnershipTypes, structures } from '#schemas/vocabularies.data.ts';
import type { FactName } from './headings.data.ts';
import { numberPattern } from './numbers.ts';

export interface FactPattern {
	fact: FactName;
	/** Where it counts: the section on context, or the whole account. */
	within: 'context' | 'whole';
	pattern: RegExp;
	/** How to read it: the first group as a number, or always this value. */
	value: 'number' | string;
}

const group = '(?:partnership|cluster|consortium|trust|group)';
const number = numberPattern;

const counted = (fact: FactName, source: string): FactPattern => ({
	fact,
	within: 'context',
	pattern: new RegExp(source, 'giu'),
	value: 'number',
});

export const factPatterns: readonly FactPattern[] = [
	counted('schools', String.raw`\b${number} schools (?:in|within) (?:the|our) ${group}`),
	counted('schools', String.raw`\b${group} of ${number} (?:\w+ )?schools`),
	counted('schools', String.raw`\b${number} (?:\w+ )?schools (?:that )?(?:have )?work(?:ed|ing)? together`),
	counted('inCycle', String.raw`\b${number} (?:of (?:the|our) )?schools (?:have )?(?:taken|took|take) part`),
	counted(
		'together',
		String.raw`\b(?:existed|established|worked together|working together|together)\b[^.\n]{0,60}?\b(?<!than )${number} years`,
	),
	{ fact: 'type', within: 'context', pattern: /\bmulti-academy trust\b/giu, value: 'trust' },
	{
		fact: 'type',
		within: 'context',
		pattern: /\b(?:the|our|this|a|as a) consortium\b/giu,
		value: 'consortium',
	},
	{ fact: 'type', within: 'context', pattern: /\b(?:the|our|this|a|as a) cluster\b/giu, value: 'cluster' },
	{
		fact: 'type',
		within: 'context',
		pattern: /\bformal partnership\b|\bmemorandum of understanding\b/giu,
		value: 'formal-partnership',
	},
	{
		fact: 'reviews',
		within: 'whole',
		pattern: new RegExp(
			String.raw`\b(?:(?:almost|nearly|about|all) )?${number} (?:peer )?reviews\b(?! (?:a|per|each) )`,
			'giu',
		),
		value: 'words',
	},
];

/** A sentence of the account that is the fact itself, where it is short enough. */
export const factSentences: readonly { fact: FactName; pattern: RegExp }[] = [
	{
		fact: 'trained',
		pattern:
			/\b(?:heads?|headteachers?|leaders)\b[^.]*\btrain(?:ed|ing)\b|\btrain(?:ed|ing)\b[^.]*\b(?:heads?|headteachers?)\b/iu,
	},
	{ fact: 'size', pattern: /\b(?:from|under|over|between)\b[^.]*\bpupils\b/iu },
];

/** The choices as F23 prints them, in small letters, by the fact. */
export const printedChoices: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>> = {
	type: partnershipTypes,
	structure: structures,
	methods,
};
