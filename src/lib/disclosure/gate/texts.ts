/** The words of a map. They are short, and schools wrote them: what would pass in an article is asked about here. */
import { createHash } from 'node:crypto';
import { policy } from '../policy.data.ts';
import { scanText } from '../scan.ts';
import { beginsSentence } from '../sentences.ts';
import { commonCapitals } from './capitals.data.ts';
import type { Finding, GateContext, JudgedMap, Rule } from './finding.ts';
import { groupOf } from './groups.ts';

export interface MapText {
	path: (string | number)[];
	text: string;
	/** Schools of the group that the text speaks of. */
	schools: number;
}

const cellFields = ['says', 'kind', 'confirmedBy', 'offer', 'ask'] as const;

/** Every text that a reader of the map sees. */
export function listTexts(map: JudgedMap): MapText[] {
	const all = map.disclosure.schools;
	const own = (['title', 'summary', 'rowsAre', 'columnsAre', 'residualRisk'] as const).map((field) => ({
		path: [field],
		text: map[field],
		schools: all,
	}));
	const cells = map.rows.flatMap((row, r) => {
		const { schools } = groupOf(map, r);
		const fields = row.cells.flatMap((cell, c) =>
			cellFields.flatMap((field) => {
				const text = cell[field];
				return text ? { path: ['rows', r, 'cells', c, field], text, schools } : [];
			}),
		);
		return [{ path: ['rows', r, 'title'], text: row.title, schools }, ...fields];
	});
	const columns = map.columns.map(({ title }, c) => ({
		path: ['columns', c, 'title'],
		text: title,
		schools: all,
	}));
	const leftOut = map.leftOut.map((text, i) => ({ path: ['leftOut', i], text, schools: all }));
	const terms = map.searchTerms.map((text, i) => ({ path: ['searchTerms', i], text, schools: all }));
	const groups = map.disclosure.groups.map(({ title, schools }, g) => ({
		path: ['disclosure', 'groups', g, 'title'],
		text: title,
		schools,
	}));
	return [...own, ...columns, ...cells, ...leftOut, ...terms, ...groups];
}

/** Names, dates, numbers and phrases. Where the whole file has been scanned already, only what is harmless elsewhere. */
export const judgeWords: Rule = (map, { register, knownWords, scanned, body }) => {
	const texts = [...listTexts(map), ...(body ? [{ path: [], text: body }] : [])];
	return texts.flatMap(({ path, text }) => {
		const known = scanned ? scanText(text, { register, knownWords }) : [];
		return scanText(text, { register, knownWords, strict: true })
			.filter((hit) => !known.some(({ ruleId, index }) => ruleId === hit.ruleId && index === hit.index))
			.map(({ ruleId, message }) => ({
				rule: ruleId,
				path,
				why: message,
				fix: 'Take it out, and write what could be said of three schools or more.',
			}));
	});
};

export const judgeMagnitude: Rule = (map) =>
	listTexts(map)
		.filter(
			({ text, schools }) => schools < policy.fewestForPercentage && /\d\s*%|\bper\s?cent\b/i.test(text),
		)
		.map(({ path }) => ({
			rule: 'magnitude',
			path,
			why: `A percentage of fewer than ${policy.fewestForPercentage} schools is a count in disguise.`,
			fix: 'Write “most”, “about half” or “some”.',
		}));

/** A figure about pupils as it may be printed: none from 5 or fewer, others to the nearest 5. */
export function roundFigure(value: number, pupils: number): number | undefined {
	return pupils < policy.fewestPupils ? undefined : Math.round(value / 5) * 5;
}

/** What nobody can decide but a person: an error until a named role accepts exactly these words. */
export const judgeForReview: Rule = (map, context) => {
	const accepted = new Set(map.disclosure.accepted.map(({ hash }) => hash));
	return listTexts(map).flatMap(({ path, text }): Finding[] => {
		const hash = hashText(text);
		const why = findReason(text, { ...context, inCell: path.includes('cells') });
		if (!why || accepted.has(hash)) return [];
		return [
			{
				rule: 'review-text',
				path,
				why,
				fix: `Write it in other words. Or have somebody from another school read it, and add to “disclosure.accepted”: hash: ${hash}, with the role and the date.`,
			},
		];
	});
};

/** Without the spaces around it, so that a change of the layout does not ask again. */
export function hashText(text: string): string {
	return createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex');
}

function findReason(
	text: string,
	{ knownWords, inCell }: GateContext & { inCell: boolean },
): string | undefined {
	const quotes = [...text.matchAll(/[“"‘]([^”"’]*)[”"’]/g)].map(([, quoted = '']) => quoted.length);
	if (quotes.some((length) => length >= policy.longQuotation))
		return 'A long quotation stands here. Whoever heard it knows who said it.';
	if (inCell && text.length > policy.longestFreeText)
		return `This is longer than ${policy.longestFreeText} characters, and long texts are recognised.`;
	if (/\b(?:only|sole|unique|first ever|award|awarded|national leader|pioneer\w*|famous)\b/i.test(text))
		return 'A role or an attribute stands here that only one school may have.';
	const unknown = [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].some(
		({ 0: word, index }) => !beginsSentence(text, index) && !isKnown(word, knownWords),
	);
	return unknown
		? 'A word with a capital stands here that the site does not know. It may be a name.'
		: undefined;
}

function isKnown(word: string, knownWords: ReadonlySet<string>): boolean {
	const plain = word.toLowerCase().replace(/[’']s?$/, '');
	return knownWords.has(plain) || commonCapitals.has(plain) || /^[A-Z]{1,2}\d+$/.test(word);
}
