/** Every file for download in the built sites: that it is what the list and its page say, and opens. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isTableField, listColumns } from '#lib/documents/fields.ts';
import { findAll, parseXml } from '#lib/documents/read/xml-tree.ts';
import type { DownloadIndex, ListedFile } from '#lib/downloads/index-file.ts';
import { downloadPath } from '#lib/downloads/plan.ts';
import { readEntries } from '../support/api.ts';
import { attribute, findPage, readBuiltSite, textOf, type BuiltSite } from '../support/built-site.ts';
import { checkWellFormed, readParts } from '../support/package-parts.ts';
import { listWidgets, openPdf } from '../support/pdf.ts';
import { sites } from '../support/sites.ts';

const site = readBuiltSite();
const index = readIndex(site);
const bytesOf = ({ file }: { file: string }) => new Uint8Array(site.readBytes(`downloads/${file}`));
const ofKind = (...endings: string[]) =>
	index.files.filter(({ file }) => endings.some((ending) => file.endsWith(ending)));

function readIndex(built: BuiltSite): DownloadIndex {
	return JSON.parse(built.read('downloads/index.json')) as DownloadIndex;
}

/** `file: fault` for all files, so that one run shows every fault. */
function faultsOf<T extends { file: string }>(files: readonly T[], find: (file: T) => string[]): string[] {
	return files.flatMap((file) => find(file).map((fault) => `${file.file}: ${fault}`));
}

describe('the list', () => {
	test('fits its published schema', () => {
		const ajv = new Ajv2020({ strict: true });
		addFormats.default(ajv);
		const validate = ajv.compile(JSON.parse(site.read('downloads/index.schema.json')) as object);

		validate(index);

		expect(validate.errors ?? []).toEqual([]);
	});

	test('names every file and no other', () => {
		// The kit holds this list, so the list cannot hold the kit.
		const there = [...site.files].filter((file) =>
			/^downloads\/(?!kit\.zip).*\.(?!html|json)\w+$/.test(file),
		);
		const listed = [...index.files, ...index.packs].map(({ file }) => `downloads/${file}`);

		expect(listed.length).toBeGreaterThan(150);
		expect(listed.sort()).toEqual(there.sort());
	});

	test('gives the size and the SHA-256 of every file', () => {
		const faults = faultsOf([...index.files, ...index.packs], (file) => {
			const bytes = bytesOf(file);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			return bytes.length === file.bytes && sha256 === file.sha256 ? [] : ['is another file'];
		});

		expect(faults).toEqual([]);
	});
});

test('the page of every file offers it, with its version and SHA-256', () => {
	const faults = faultsOf(index.files, ({ file, page, version, sha256, entry }) => {
		const found = findPage(site, page);
		if (!found) return ['has no page'];
		const links = found.document.querySelectorAll('a').map((link) => attribute(link, 'href'));
		const words = textOf(found.document.querySelector('main'));
		const inBlock = found.html.includes('class="glance get"');
		return [
			...(links.includes(downloadPath(file)) ? [] : ['is not offered']),
			...(entry && !words.includes(`ersion ${version}`) ? ['has another version'] : []),
			...(inBlock && !words.includes(sha256) ? ['has another SHA-256'] : []),
		];
	});

	expect(faults).toEqual([]);
});

describe('Word, OpenDocument and spreadsheets', () => {
	const files = ofKind('.docx', '.odt', '.xlsx', '.ods');

	test('are well-formed in every part, and every relationship leads to one', () => {
		const faults = faultsOf(files, (file) => {
			const bytes = bytesOf(file);
			checkWellFormed(bytes);
			const parts = readParts(bytes);
			return [...parts]
				.filter(([path]) => path.endsWith('.rels'))
				.flatMap(([path, xml]) =>
					findAll(parseXml(xml)!, 'Relationship')
						.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
						.map(({ attributes }) => resolvePart(path, attributes['Target']!))
						.filter((target) => !parts.has(target))
						.map((target) => `${path} names ${target}`),
				);
		});

		expect(files.length).toBeGreaterThan(80);
		expect(faults).toEqual([]);
	});

	test('say their title, language, version and address', () => {
		const faults = faultsOf(files, (file) => {
			const all = [...readParts(bytesOf(file)).values()].join('\n');
			return [escape(file.title), 'en-GB', `>${file.version}<`, file.page]
				.filter((words) => !all.includes(words))
				.map((words) => `does not say “${words}”`);
		});

		expect(faults).toEqual([]);
	});

	test('lead from paper to the newest version, by the short address of their own', () => {
		const faults = faultsOf(files, ({ file, page, version, entry }) => {
			const words = [...readParts(bytesOf({ file })).values()].join('\n');
			const code = words.match(/Newest version: .*?\/go\/(\w{4})\/(?:\?v=([\d.]*\d))?/s);
			// The glossary is of the whole site and has no versions of its own.
			if (!code || code[2] !== (entry && version)) return ['has no short address with its version'];
			return site.read(`go/${code[1]}/index.html`).includes(`href="${page}"`) ? [] : ['leads elsewhere'];
		});

		expect(faults).toEqual([]);
	});

	test('have a head row in every table', () => {
		const faults = faultsOf(ofKind('.docx'), (file) => {
			const xml = readParts(bytesOf(file)).get('word/document.xml')!;
			const tables = xml.split('<w:tbl>').length - 1;
			const heads = xml.split('<w:tblHeader').length - 1;
			return heads >= tables ? [] : [`${tables} tables, ${heads} head rows`];
		});

		expect(faults).toEqual([]);
	});
});

test('every PDF opens, is tagged, and says its title, language, version and address', async () => {
	const faults: string[] = [];
	for (const file of ofKind('.pdf')) {
		const pdf = await openPdf(bytesOf(file));
		const language = pdf.catalog.get(PDFName.of('Lang'));
		const marked = pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'));
		const right = {
			title: pdf.getTitle()?.includes(file.title),
			language: language instanceof PDFString && /^en(-GB)?$/i.test(language.asString()),
			tags: String(marked) === 'true' && pdf.catalog.has(PDFName.of('StructTreeRoot')),
			pages: pdf.getPageCount() > 0,
		};
		for (const [what, is] of Object.entries(right)) if (!is) faults.push(`${file.file}: ${what}`);
	}

	expect(faults).toEqual([]);
});

test('every form has the same fields on its page and in every file', async () => {
	const faults: string[] = [];
	for (const { id, data } of readEntries(site, 'proformas')) {
		const fields = data.fields.map((field) => field.id).sort();
		const labels = data.fields.flatMap((field) =>
			isTableField(field) ? listColumns(field).map(({ label }) => label) : [],
		);
		const page = site.pages.find(({ path }) => path === `/proformas/${id}/`)!.html;
		const compare = (where: string, found: readonly string[]) => {
			if ([...new Set(found)].sort().join() !== fields.join()) faults.push(`${data.code}: ${where}`);
		};
		compare(
			'page',
			fields.filter((field) => page.includes(` id="${field}"`)),
		);
		for (const file of index.files.filter(({ entry }) => entry === data.code)) {
			const bytes = bytesOf(file);
			if (file.format === 'word') compare(file.file, fieldsOfWord(bytes));
			if (file.format === 'pdf') compare(file.file, listWidgets(await openPdf(bytes)).map(firstName));
			if (file.format === 'opendocument') {
				const content = readParts(bytes).get('content.xml')!;
				compare(
					file.file,
					fields.filter((field) => content.includes(`name="${field}"`)),
				);
			}
			if (file.format === 'excel') {
				const all = [...readParts(bytes).values()].join('\n');
				const missing = labels.filter((label) => !all.includes(escape(label)));
				faults.push(...missing.map((label) => `${file.file}: no column “${label}”`));
			}
		}
	}

	expect(faults).toEqual([]);
});

describe('packs', () => {
	test('hold what the list says, byte for byte, with a read-me and the licence', () => {
		const faults = faultsOf(index.packs, (pack) => {
			const parts = unzipSync(bytesOf(pack));
			const hashes = Object.entries(parts)
				.filter(([path]) => path.includes('/'))
				.map(([, data]) => createHash('sha256').update(data).digest('hex'));
			const listed = pack.files.map((name) => index.files.find(({ file }) => file === name)!.sha256);
			const readMe = new TextDecoder().decode(parts['read-me-first.html']);
			return [
				...(hashes.sort().join() === listed.sort().join() ? [] : ['holds other files']),
				...(parts['licence.txt'] ? [] : ['has no licence']),
				...Object.keys(parts)
					.filter((path) => path.includes('/') && !readMe.includes(`href="${path}"`))
					.map((path) => `does not mention ${path}`),
			];
		});

		expect(index.packs.map(({ id }) => id)).toEqual([
			'one-review',
			'champions-pack',
			'planning-day',
			'everything',
		]);
		expect(faults).toEqual([]);
	});

	test('of everything leaves nothing out', () => {
		const everything = index.packs.find(({ id }) => id === 'everything')!;

		expect([...everything.files].sort()).toEqual(index.files.map(({ file }) => file).sort());
	});
});

test('both sites hold the same files; only addresses differ', () => {
	const other = readBuiltSite(sites.folder);
	const wordsOf = (built: BuiltSite, { file }: ListedFile) =>
		[...readParts(new Uint8Array(built.readBytes(`downloads/${file}`)))].map(([path, text]) => [
			path,
			text.replaceAll(`${built.origin}${built.base}`, '//'),
		]);

	expect(readIndex(other).files.map(({ file }) => file)).toEqual(index.files.map(({ file }) => file));
	expect(
		faultsOf(ofKind('.docx', '.odt', '.xlsx', '.ods'), (file) =>
			JSON.stringify(wordsOf(site, file)) === JSON.stringify(wordsOf(other, file)) ? [] : ['differs'],
		),
	).toEqual([]);
});

/** The fields that the controls of a Word file belong to. */
function fieldsOfWord(bytes: Uint8Array): string[] {
	const xml = readParts(bytes).get('word/document.xml')!;
	return [...xml.matchAll(/<w:tag w:val="([^"]+)"/g)].map(([, tag]) => tag!.split('.')[0]!);
}

/** A box of a PDF is named after its field, then row and column. */
function firstName({ name }: { name: string }): string {
	return name.split('_')[0]!;
}

/** ('word/_rels/document.xml.rels', 'media/1.png') → 'word/media/1.png' */
function resolvePart(relations: string, target: string): string {
	const folder = relations.replace(/_rels\/[^/]+$/, '');
	return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
