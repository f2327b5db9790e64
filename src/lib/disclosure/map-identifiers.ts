/** What tells in the short texts of a map, and is harmless in an article: dates, addresses, numbers of pupils. */
import type { Identifier } from './identifiers.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const shortMonth = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

export const mapIdentifiers: readonly Identifier[] = [
	{
		ruleId: 'contact-detail',
		type: 'url',
		message: 'An address on the web stands here.',
		pattern: /\bhttps?:\/\/[^\s)>\]'"]+|\bwww\.[\w-]+(?:\.[\w-]+)+|\b[\w-]+\.(?:sch\.uk|org\.uk|co\.uk)\b/gi,
	},
	{
		ruleId: 'contact-detail',
		type: 'school-number',
		message: 'A number with six figures, as schools have one, stands here.',
		pattern: /(?<![\d.,/£-])1\d{5}(?![\d,/-]|\.\d)/g,
	},
	{
		ruleId: 'dated-evidence',
		type: 'date',
		message: 'A date stands here.',
		pattern: new RegExp(
			String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${month}|${shortMonth})\b(?:\s+\d{2,4})?|\b(?:${month}|${shortMonth})\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s+\d{4})?|\b${month}\s+(?:19|20)\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b20\d{2}-\d{2}-\d{2}\b`,
			'g',
		),
	},
	{
		ruleId: 'dated-evidence',
		type: 'half-term',
		message: 'A half-term or a week stands here.',
		pattern:
			/\b(?:first|second|1st|2nd)\s+half\s+of\s+(?:the\s+)?(?:autumn|spring|summer)\b|\b(?:autumn|spring|summer)\s*[12]\b|\b(?:(?:autumn|spring|summer)\s+)?half[\s-]term\b|\bweek\s+(?:beginning|commencing|of)\b|\bw\/c\b/gi,
	},
	{
		ruleId: 'dated-evidence',
		type: 'joined',
		message: 'When somebody joined, left or opened stands here.',
		pattern: new RegExp(
			String.raw`\b(?:joined|left|arrived|opened|converted|started|appointed|took\s+over)\b(?:\s+\w+){0,4}?\s+(?:in|since|on)\s+(?:\d{1,2}\s+)?(?:${month}|(?:19|20)\d{2})\b`,
			'gi',
		),
	},
	{
		ruleId: 'magnitude',
		type: 'on-roll',
		message: 'A number of pupils stands here.',
		pattern:
			/\b\d{1,4}\s+(?:pupils?\s+|children\s+)?(?:on\s+(?:the\s+)?roll|on\s+role)\b|\b(?:NOR|PAN|roll)\s*(?:of|is|:|=)\s*\d{1,4}\b|\b\d{1,4}\s+(?:pupils|children)\b/gi,
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one school stand here.',
		pattern:
			/\b[Tt]he\s+(?:Juniors|Infants|Seniors|Nursery|Sixth\s+Form|Academy|Secondary|Prep|Special\s+School)\b(?!\s+\p{Lu})/gu,
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one head stand here.',
		pattern: /\b(?:the|our|their|a)\s+new(?:ly\s+appointed)?\s+(?:head|headteacher|principal)\b/gi,
	},
	{
		ruleId: 'telling-phrase',
		type: 'pronoun',
		message: '“He” or “she” stands for one person here.',
		pattern: /(?<!\bor\s)\b(?:he|she|him|hers?|his)\b(?!\s+or\s)/gi,
	},
];
