import { expect, test } from 'vitest';
import { packWords, unpackWords } from '#lib/search/packed-words.ts';
import { phraseKey, plainVerb, plainVerbInE, singular, splitWords, stem } from '#lib/search/words.ts';

test('words are small and bare', () => {
	expect(splitWords('The head’s SEF: “Café”, follow-up (P04)')).toEqual(
		'the heads sef cafe follow up p04'.split(' '),
	);
	expect(splitWords(' … 🎓 !?')).toEqual([]);
});

test.each([
	['reviews', 'reviewing'],
	['reviewer', 'reviewed'],
	['planning', 'planned'],
	['policies', 'policy'],
])('%s and %s meet under one stem', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
	['heads', 'headed'],
	['class', 'clas'],
	['P04', 'P05'],
])('%s and %s do not', (one, other) => {
	expect(stem(one.toLowerCase())).not.toBe(stem(`${other.toLowerCase()}x`));
});

test('one and many are one, and verbs have a plain form', () => {
	expect(['heads', 'policies', 'focus', 'class'].map(singular)).toEqual(['head', 'policy', 'focus', 'class']);
	expect(['cancelled', 'starting', 'head'].map(plainVerb)).toEqual(['cancel', 'start', 'head']);
	expect(['scoring', 'score'].map(plainVerbInE)).toEqual(['score', 'score']);
	expect(phraseKey('Peer Reviews')).toBe('peer review');
});

test('a list of words comes back as it was packed', () => {
	const words = ['review', 'reviewer', 'reviews', 'safeguarding', 'élan'];
	expect(packWords(words)).toBe('0review 6er 6s 0safeguarding 0élan');
	expect(unpackWords(packWords(words))).toEqual(words);
	expect(unpackWords(packWords([]))).toEqual([]);
});
