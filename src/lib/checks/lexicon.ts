/** A line of the lexicon none of whose words stands on the site leads nobody anywhere. */
import { makeIssue } from '#lib/report/issue.ts';
import { phraseKey, stem } from '#lib/search/words.ts';
import type { Check } from './check.ts';

export const checkLexicon: Check = ({ files, of }) => {
	const [lexicon] = of('search');
	if (!lexicon) return [];
	const pages = files.filter((file) => file !== lexicon && file.collection !== 'search');
	const site = ` ${pages.map(({ text }) => phraseKey(text, stem)).join(' ')} `;
	const isThere = (phrase: string) => site.includes(` ${phraseKey(phrase, stem)} `);
	const { acronyms, synonyms } = lexicon.data;
	const lines = [
		...acronyms.map(({ long, near }, index) => ({ path: ['acronyms', index], phrases: [...long, ...near] })),
		...synonyms.map((phrases, index) => ({ path: ['synonyms', index], phrases })),
	];
	return lines
		.filter(({ phrases }) => !phrases.some(isThere))
		.map(({ path, phrases }) =>
			makeIssue({
				ruleId: 'lexicon-unused',
				file: lexicon.file,
				place: lexicon.parsed.locate(path),
				message: `No page has any of these words: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}.`,
				note: 'Add the word that the pages use for it, or take the line out.',
			}),
		);
};
