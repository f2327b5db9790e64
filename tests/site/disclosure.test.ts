/** The gate over everything built: pages, data, search, feeds, downloads opened and read, pictures, file names, metadata. */
import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listKnownWords } from '#lib/checks/disclosure.ts';
import { makeLibrary } from '#lib/checks/library.ts';
import { checkSchemas } from '#lib/checks/schema.ts';
import { readSource } from '#lib/content/read-source.ts';
import { judgeMap } from '#lib/disclosure/gate/judge-map.ts';
import { makeRegister, readRegister } from '#lib/disclosure/register.ts';
import { scanText } from '#lib/disclosure/scan.ts';
import { mapSchema } from '#schemas/map.ts';
import { readEnglishWords } from '../../scripts/commands/english-words.ts';
import { readEntries } from '../support/api.ts';
import { readBuiltSite, type BuiltSite } from '../support/built-site.ts';
import { listPublishedWords } from '../support/published-words.ts';
import { root } from '../support/sites.ts';

const site = readBuiltSite();
const words = await listPublishedWords(site);
const { files } = readSource(`${root}/src/content`, root);
const knownWords = listKnownWords(makeLibrary(files, checkSchemas(files).entries));
const registerFile = process.env['ALONGSIDE_REGISTER'] ?? '';
const register = existsSync(registerFile)
	? makeRegister(readRegister(readFileSync(registerFile, 'utf8')), readEnglishWords())
	: undefined;

test('nothing that singles out a person or a school stands in anything built', () => {
	// The place only: a test report is public too.
	const found = words.flatMap((part) =>
		scanText(part.words, { register, knownWords }).map(
			({ ruleId, index }) => `${ruleId}: ${part.place}, at ${index}`,
		),
	);

	expect(words.length).toBeGreaterThan(300);
	expect(found).toEqual([]);
});

test('downloads are opened, and a name inside one would be found', async () => {
	const telling = 'Sarah Wintergreen';
	const made: BuiltSite = {
		...site,
		files: new Set(['pack.zip', 'wintergreen-primary-school.json', 'alt.html']),
		readBytes: (file) =>
			Buffer.from(
				file === 'pack.zip'
					? zipSync({
							'form.docx': zipSync({ 'docProps/core.xml': strToU8(`<creator>${telling}</creator>`) }),
						})
					: strToU8(file.endsWith('.json') ? `{"a":["${telling}"]}` : `<img alt="${telling}">`),
			),
	};
	const parts = await listPublishedWords(made);
	const places = parts
		.filter((part) => scanText(part.words, { knownWords }).length > 0)
		.map(({ place }) => place);

	expect(places).toEqual([
		'pack.zip: form.docx: docProps/core.xml',
		'wintergreen-primary-school.json',
		'alt.html',
	]);
});

test('every map passes the gate as it is published', () => {
	const maps = readEntries(site, 'maps').map(({ data }) => mapSchema.parse(data));
	const found = maps.flatMap((map) =>
		judgeMap(map, { knownWords, register, others: maps.filter((other) => other !== map) }).map(
			({ rule, path }) => `${map.code}: ${rule} at ${path.join('.')}`,
		),
	);

	expect(maps.length).toBeGreaterThan(0);
	expect(found).toEqual([]);
});

test('nothing private lies in what is published', () => {
	const telling = words.filter(
		(part) =>
			/\.(?:key|report)\.json/.test(part.place) || /"minimalUniques"|alongside-anonymise"/.test(part.words),
	);

	expect(telling.map(({ place }) => place)).toEqual([]);
});
