import { expect, test } from 'vitest';
import { collectionFaces, mainCollections } from '#lib/links/collection-faces.ts';
import {
	collectionOfCode,
	entryPath,
	lessonPath,
	stagePath,
	statementPath,
	termPath,
	withBase,
} from '#lib/links/paths.ts';
import { linesAcross, stageLines, stageNumbers } from '#lib/links/stages.ts';
import { codePrefixes } from '#schemas/shared.ts';
import { stages } from '#schemas/vocabularies.data.ts';

test('addresses are fixed for good', () => {
	expect(entryPath('protocols', 'peer-review-visit')).toBe('/protocols/peer-review-visit/');
	expect(stagePath('follow-up')).toBe('/cycle/follow-up/');
	expect(termPath('host-head')).toBe('/glossary/#host-head');
	expect(statementPath('priory-st-cluster', 'B25')).toBe('/evidence/priory-st-cluster/#b25');
	expect(lessonPath('L07')).toBe('/lessons/#l07');
});

test.each([
	['/', '/about/', '/about/'],
	['/knowledge/', '/about/', '/knowledge/about/'],
	['/knowledge', '/about/', '/knowledge/about/'],
	['/knowledge/', '/', '/knowledge/'],
	['/knowledge/', '#main', '#main'],
	['/knowledge/', 'https://example.org/', 'https://example.org/'],
])('under %s, %s is %s', (base, path, expected) => {
	expect(withBase(base, path)).toBe(expected);
});

test.each([
	['P04', 'protocols'],
	['CS2', 'case-studies'],
	['X01', 'decisions'],
	['Z01', undefined],
	['C01', undefined],
	['04', undefined],
	['', undefined],
	['constructor', undefined],
])('the code “%s” belongs to %s', (code, expected) => {
	expect(collectionOfCode(code)).toBe(expected);
});

test('every collection with codes has a face of its own', () => {
	const colours = Object.values(collectionFaces).map(({ colour }) => colour);

	expect(Object.keys(collectionFaces).sort()).toEqual(Object.values(codePrefixes).sort());
	expect(new Set(colours).size).toBe(colours.length);
	expect(mainCollections.every((id) => id in collectionFaces)).toBe(true);
});

test('the stages are numbered from one to eight, and each has its line', () => {
	expect(Object.values(stageNumbers)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(Object.keys(stageLines)).toEqual(Object.keys(stages));
	expect(linesAcross).toBe(
		'M0 46C40 46 45 18 100 18H200H300C322 18 324 42 350 42S378 18 400 18H500C522 18 524 42 550 42S578 18 600 18H700H800',
	);
});
