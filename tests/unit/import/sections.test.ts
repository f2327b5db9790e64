import { expect, test } from 'vitest';
import type { Block } from '#lib/import/content.ts';
import { findFacts } from '#lib/import/facts.ts';
import { findSection, normalise } from '#lib/import/headings.ts';
import { opening, sortIntoSections } from '#lib/import/sections.ts';

const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text });
const say = (text: string): Block => ({ kind: 'paragraph', text, bold: false });
const bold = (text: string): Block => ({ kind: 'paragraph', text, bold: true });
const item = (text: string): Block => ({ kind: 'item', text, bold: false, ordered: false, depth: 0 });

/** By section, the texts in it. */
function sort(...blocks: Block[]) {
	const { text, unknown } = sortIntoSections(blocks);
	const words = (list: Block[]) => list.map((block) => (block.kind === 'table' ? block.rows : block.text));
	return {
		...Object.fromEntries([...text].map(([key, list]) => [key, words(list)])),
		...(unknown.length > 0 ? { asked: unknown.map((part) => [part.heading, ...words(part.blocks)]) } : {}),
	};
}

test.each([
	['Context of the Partnership', 'context'],
	['1. Context and structure of the cluster:', 'context'],
	['Key issue/s that your partnership identified to overcome?', 'issues'],
	['What did the partnership learn from undertaking the peer review?', 'learned'],
	['What was the Impact and benefits', 'impact'],
	['What is your partnership going to do next based on the learning/impact of the Peer Review?', 'next'],
	['Impact on staff', 'staff'],
	['The benefits for pupils', 'pupils'],
	['WHAT WE DID', 'did'],
	['What we still do not know', 'unknown'],
	['Name of Headteacher and School writing the case study', 'author'],
	['A story from our year', undefined],
	['Contextual safeguarding', undefined],
	['For the partnership', undefined],
])('the heading “%s” leads to %s', (text, section) => {
	expect(findSection(text, false)).toBe(section);
});

test.each([
	['• On school improvement/outcomes of peer review', 'pupils'],
	['For individual school leaders', 'leaders'],
	['Improvement champions', 'staff'],
	['Impact on leaders', 'leaders'],
	['For the staff it was hard', undefined],
])('below the impact “%s” leads to %s', (text, section) => {
	expect(findSection(text, true)).toBe(section);
});

test('an unknown heading is a question, and its text goes nowhere by itself', () => {
	expect(sort(heading('Context'), say('Six schools.'), heading('A story'), say('Once.'))).toEqual({
		context: ['Six schools.'],
		asked: [['A story', 'Once.']],
	});
});

test('a heading below a known one divides its section', () => {
	expect(sort(heading('What we did'), heading('Spring', 3), say('We met.'))).toEqual({
		did: ['Spring', 'We met.'],
	});
});

test('bold lines are headings where the document writes its headings so', () => {
	expect(sort(bold('Context'), say('Six.'), bold('A story'), say('Once.'))).toEqual({
		context: ['Six.'],
		asked: [['A story', 'Once.']],
	});
	expect(sort(heading('Context'), bold('Six.'))).toEqual({ context: ['Six.'] });
});

test('a short sentence under a heading is no heading', () => {
	expect(sort(heading('What was the impact?'), say('For the partnership it was good.'))).toEqual({
		partnership: ['For the partnership it was good.'],
	});
});

test('the list of parts that the form prints opens nothing', () => {
	const list = ['For the Partnership', 'For individual school leaders', 'On the staff of the process'].map(
		item,
	);

	expect(sort(heading('What was the impact?'), ...list, say('Trust grew.'))).toEqual({
		impact: ['Trust grew.'],
	});
});

test('headings in the cells of a form lead on; a table of data stays one', () => {
	const form: Block = {
		kind: 'table',
		rows: [
			['Context', 'Six schools.\nOne town.'],
			['Key issues', 'Time.'],
		],
	};
	const rows = [
		['Term', 'Visits'],
		['Spring', '2'],
	];

	expect(sort(form, heading('What we did'), { kind: 'table', rows })).toEqual({
		context: ['Six schools.', 'One town.'],
		issues: ['Time.'],
		did: [rows],
	});
});

test('the author says where a part belongs, or that it belongs nowhere', () => {
	const blocks = [say('Before.'), heading('A story'), say('Once.'), heading('Thanks'), say('To all.')];
	const places = new Map([
		[normalise(opening), 'context' as const],
		[normalise('A story'), 'did' as const],
		[normalise('Thanks'), 'nowhere' as const],
	]);

	const { text, unknown } = sortIntoSections(blocks, places);

	expect([...text.keys()]).toEqual(['context', 'did']);
	expect(unknown).toEqual([]);
});

function factsOf(...blocks: Block[]) {
	const { found, unclear } = findFacts(sortIntoSections(blocks));
	return { found: found.map(({ name, value, quote }) => [name, value, quote]), unclear };
}

test('proposes facts with the sentence they come from', () => {
	const text = 'We are a cluster. There are twelve schools in the partnership. It has existed for 7 years.';

	expect(factsOf(heading('Context'), say(text)).found).toEqual([
		['type', 'cluster', 'We are a cluster.'],
		['schools', 12, 'There are twelve schools in the partnership.'],
		['together', 7, 'It has existed for 7 years.'],
	]);
});

test('does not choose between two numbers, nor make “more than 7” seven', () => {
	const text = '8 schools in the partnership. A group of 10 schools. It has existed for more than 7 years.';
	const { found, unclear } = factsOf(heading('Context'), say(text));

	expect(found).toEqual([]);
	expect(unclear).toEqual([
		{ name: 'schools', quotes: ['8 schools in the partnership.', 'A group of 10 schools.'] },
	]);
});

test('reads the answers of our own form', () => {
	const form = [
		bold('How many schools belong'),
		say('6 (memorandum, July 2026)'),
		bold('Years together'),
		say('not stated'),
		bold('How reviews are organised'),
		say('Single small group'),
		bold('Sizes of the working groups'),
		say('3 and 3'),
		bold('Ways of looking'),
		item('Data reading'),
		item('Learning walk'),
	];

	expect(factsOf(...form).found.map(([name, value]) => [name, value])).toEqual([
		['schools', 6],
		['groups', [3, 3]],
		['structure', 'single-small-group'],
		['methods', ['data', 'learning-walk']],
	]);
});
