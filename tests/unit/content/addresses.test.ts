import { expect, test } from 'vitest';
import { listAddresses } from '#lib/content/addresses.ts';
import { readSite, swap } from '../../support/check-site.ts';

const addresses = listAddresses({ files: readSite('valid') });
const anchors = (address: string) => [...(addresses.get(address)?.anchors ?? ['none'])];

test.each([
	'/',
	'/about/',
	'/case-studies/',
	'/case-studies/hill-cluster/',
	'/case-studies/hill-schools/',
	'/cycle/',
	'/cycle/act/',
	'/decisions/',
	'/decisions/head-in-the-room/',
	'/evidence/',
	'/evidence/hill-account/',
	'/evidence/public-practice/',
	'/feed.json',
	'/feed.xml',
	'/glossary/',
	'/guides/start/',
	'/lessons/',
	'/maps/ways-of-looking/',
	'/proformas/action-plan/',
	'/protocols/visit/',
	'/training/practise-reading-back/',
])('the site has %s', (address) => {
	expect(addresses.has(address)).toBe(true);
});

test.each([
	'/partnerships/hill-cluster/',
	'/search/lexicon/',
	'/site/site/',
	'/cycle/review/',
	'/pages/about/',
])('the site does not have %s', (address) => {
	expect(addresses.has(address)).toBe(false);
});

test.each([
	[
		'/protocols/staff-workshop/',
		['invite', 'write-the-plan', 'read-back', 'why-this-way', 'what-it-rests-on'],
	],
	['/training/practise-reading-back/', ['hear', 'try']],
	['/proformas/action-plan/', ['what', 'sort', 'actions', 'record']],
	['/glossary/', ['action-plan', 'workshop']],
	['/lessons/', ['h01']],
	['/decisions/head-in-the-room/', ['option-a', 'option-b']],
	['/cycle/act/', []],
	['/pages/about/', ['none']],
])('%s has its anchors', (address, expected) => {
	expect(anchors(address)).toEqual(expected);
});

test('the page of a source has the statements, whichever file comes first', () => {
	expect(anchors('/evidence/hill-account/')).toEqual(['a01', 'a02', 'a03']);
});

test('an earlier address leads to the present one', () => {
	expect(addresses.get('/case-studies/hill-schools/')?.movedTo).toBe('/case-studies/hill-cluster/');
});

test('a page with a mistake has an address, and anchors that nobody knows', () => {
	const files = readSite('valid', {
		'protocols/visit.md': swap('time: One', 'time: "One'),
		'guides/start.mdx': (text) => `${text}\n<Along>\n`,
	});
	const broken = listAddresses({ files });

	expect(broken.get('/protocols/visit/')).toEqual({ anchors: undefined, draft: false });
	expect(broken.get('/guides/start/')).toEqual({ anchors: undefined, draft: false });
});
