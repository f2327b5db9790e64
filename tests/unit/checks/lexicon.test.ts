import { expect, test } from 'vitest';
import { issuesAfter, rulesAfter, swap } from '../../support/check-site.ts';

const lexicon = 'search/lexicon.yaml';

test('a group of words of which no page has one is reported at its line', () => {
	const edits = {
		[lexicon]: swap('- [plan, action plan]', '- [plan, action plan]\n  - [crèche, playgroup]'),
	};
	expect(rulesAfter(edits)).toEqual([[lexicon, 'lexicon-unused', 14]]);
	expect(issuesAfter(edits)[0]).toMatchObject({
		severity: 'warning',
		message: 'No page has any of these words: “crèche”, “playgroup”.',
	});
});

test('a short form is reported where neither its words nor what is near them stand anywhere', () => {
	const add = (line: string) => rulesAfter({ [lexicon]: swap('synonyms:', `  - ${line}\nsynonyms:`) });
	expect(add('{ short: PRU, long: [pupil referral unit] }')).toEqual([[lexicon, 'lexicon-unused', 12]]);
	expect(add('{ short: PRU, long: [pupil referral unit], near: [plan] }')).toEqual([]);
});

test('one word on the site is enough, in any of its forms', () => {
	expect(rulesAfter({ [lexicon]: swap('plan, action plan', 'blueprint, planning') })).toEqual([]);
});
