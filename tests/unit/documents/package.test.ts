import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '#lib/documents/document.ts';
import { isTableField, listColumns, listFields } from '#lib/documents/fields.ts';
import { findAll, findChild, parseXml, textOf, type XmlNode } from '#lib/documents/read/xml-tree.ts';
import { columnTag, optionTags } from '#lib/documents/tags.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { everyKindForm, tinyPicture } from '../../support/every-kind.ts';
import { makeOwnDocuments } from '../../support/own-documents.ts';
import { attributesOf, checkWellFormed, readParts } from '../../support/package-parts.ts';

const pictured: Document = {
	...everyKindForm,
	logo: { ...tinyPicture, alt: 'The mark of the partnership' },
	blocks: [...everyKindForm.blocks, { kind: 'picture', ...tinyPicture, caption: 'One pixel.' }],
};
const documents = [pictured, ...makeOwnDocuments()].filter(({ paperOnly }) => !paperOnly);
const titles = documents.map((document) => [document.code ?? document.id, document] as const);

describe.each(titles)('Word: %s', (_title, document) => {
	const bytes = writeDocx(document);
	const parts = readParts(bytes);
	const text = rootOf(parts, 'word/document.xml');

	test('is well formed, and its relationships lead somewhere', () => {
		checkWellFormed(bytes);

		for (const [path, xml] of parts) {
			if (!path.endsWith('.rels')) continue;
			const folder = path.replace(/_rels\/[^/]+$/, '');
			const inside = findAll(parseXml(xml)!, 'Relationship').filter(
				({ attributes }) => !attributes['TargetMode'],
			);
			for (const { attributes } of inside) expect(parts.has(folder + attributes['Target'])).toBe(true);
		}
	});

	test('names every relationship that its text uses', () => {
		for (const part of ['document', 'header', 'footer']) {
			const known = attributesOf(rootOf(parts, `word/_rels/${part}.xml.rels`), 'Relationship', 'Id');
			const root = rootOf(parts, `word/${part}.xml`);
			const used = [
				...attributesOf(root, 'hyperlink', 'id'),
				...attributesOf(root, 'blip', 'embed'),
				...attributesOf(root, 'headerReference', 'id'),
				...attributesOf(root, 'footerReference', 'id'),
			];
			expect(known).toEqual(expect.arrayContaining(used));
		}
	});

	test('says what it is', () => {
		const core = rootOf(parts, 'docProps/core.xml');
		const says = (name: string) => textOf(findChild(core, name)!);

		expect(says('title')).toBe(document.title);
		expect(says('language')).toBe('en-GB');
		expect(says('version')).toBe(document.version);
		expect(says('identifier')).toBe(document.address);
		expect(textOf(rootOf(parts, 'word/footer.xml'))).toContain(`Version ${document.version}`);
		expect(textOf(rootOf(parts, 'word/footer.xml'))).toContain(document.shortAddress ?? document.address);
		expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
	});

	test('has one first-level heading and skips no level', () => {
		expectOrderedLevels(
			attributesOf(text, 'pStyle', 'val').flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []),
		);
	});

	test('gives every table a caption and a head row', () => {
		for (const table of findAll(text, 'tbl')) {
			expect(findChild(table, 'tblPr', 'tblCaption')?.attributes['val']).toBeTruthy();
			expect(findAll(table, 'tblHeader')).toHaveLength(1);
		}
	});

	test('has a control for every field, and no others', () => {
		const tags = new Set(attributesOf(text, 'tag', 'val'));

		expect([...tags].sort()).toEqual([...new Set(listFields(document).flatMap(tagsOf))].sort());
		expect(Math.max(0, ...[...tags].map((tag) => tag.length))).toBeLessThanOrEqual(64);
	});

	test('numbers its controls once each', () => {
		const ids = findAll(text, 'sdtPr').map((node) => findChild(node, 'id')?.attributes['val']);

		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe.each(titles)('OpenDocument: %s', (_title, document) => {
	const bytes = writeOdt(document);
	const parts = readParts(bytes);
	const content = rootOf(parts, 'content.xml');

	test('is well formed and lists its parts', () => {
		checkWellFormed(bytes);

		const listed = attributesOf(rootOf(parts, 'META-INF/manifest.xml'), 'file-entry', 'full-path');
		const others = ['mimetype', 'META-INF/manifest.xml'];

		expect([...listed, ...others].sort()).toEqual(['/', ...parts.keys()].sort());
	});

	test('begins with its type, not compressed', () => {
		expect(new TextDecoder().decode(bytes.slice(30, 77))).toBe(
			'mimetypeapplication/vnd.oasis.opendocument.text',
		);
	});

	test('says what it is', () => {
		const meta = rootOf(parts, 'meta.xml');
		const own = findAll(meta, 'user-defined').map(textOf);

		expect(textOf(findChild(meta, 'meta', 'title')!)).toBe(document.title);
		expect(textOf(findChild(meta, 'meta', 'language')!)).toBe('en-GB');
		expect(own).toEqual(expect.arrayContaining([document.version, document.address]));
		expect(parts.get('styles.xml')).toContain('fo:language="en" fo:country="GB"');
	});

	test('has one first-level heading and skips no level', () => {
		expectOrderedLevels(attributesOf(content, 'h', 'outline-level'));
	});

	test('gives every table a title and a head row', () => {
		for (const table of findAll(content, 'table')) {
			expect(textOf(findChild(table, 'title')!)).not.toBe('');
			expect(findChild(table, 'table-header-rows')).toBeDefined();
		}
	});

	test('uses only styles that it has', () => {
		const styles = [...parts.values()].flatMap((xml) =>
			[...xml.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name),
		);
		const used = [...parts.values()].flatMap((xml) =>
			[...xml.matchAll(/(?:text|table):style-name="([^"]+)"/g)].map(([, name]) => name),
		);

		expect(styles).toEqual(expect.arrayContaining([...new Set(used)]));
	});

	test('has a named place for every field', () => {
		const names = [...attributesOf(content, 'section', 'name'), ...attributesOf(content, 'table', 'name')];

		expect(names).toEqual(expect.arrayContaining(listFields(document).map(({ id }) => id)));
		expect(new Set(names).size).toBe(names.length);
	});
});

test('pictures have alternative text in both formats', () => {
	const word = readParts(writeDocx(pictured));
	const open = readParts(writeOdt(pictured));

	for (const part of ['document', 'header']) {
		expect(attributesOf(rootOf(word, `word/${part}.xml`), 'docPr', 'descr').join('')).not.toBe('');
	}
	expect(textOf(findAll(rootOf(open, 'content.xml'), 'frame')[0]!)).toBe(tinyPicture.alt);
	expect(textOf(findAll(rootOf(open, 'styles.xml'), 'frame')[0]!)).toBe('The mark of the partnership');
});

test('the bytes are the same twice and in three time zones', { timeout: 60_000 }, () => {
	const script = join(import.meta.dirname, '../../support/hash-documents.ts');
	const hashIn = (TZ: string) =>
		execFileSync(process.execPath, [script], { env: { ...process.env, TZ }, encoding: 'utf8' });
	const here = createHash('sha256').update(writeDocx(pictured)).update(writeOdt(pictured)).digest('hex');

	const elsewhere = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(hashIn);

	expect(here).toBe(
		createHash('sha256').update(writeDocx(pictured)).update(writeOdt(pictured)).digest('hex'),
	);
	expect(new Set(elsewhere)).toHaveLength(1);
});

test('a form on paper only is refused', () => {
	expect(() => writeDocx({ ...everyKindForm, paperOnly: true })).toThrow('on paper only');
	expect(() => writeOdt({ ...everyKindForm, paperOnly: true })).toThrow('on paper only');
});

function rootOf(parts: ReadonlyMap<string, string>, path: string): XmlNode {
	return parseXml(parts.get(path)!)!;
}

function expectOrderedLevels(levels: readonly string[]): void {
	const numbers = levels.map(Number);
	expect(numbers.filter((level) => level === 1)).toHaveLength(1);
	expect(numbers[0]).toBe(1);
	for (const [index, level] of numbers.entries())
		expect(level - (numbers[index - 1] ?? 0)).toBeLessThanOrEqual(1);
}

function tagsOf(field: ReturnType<typeof listFields>[number]): string[] {
	if (!isTableField(field))
		return field.kind === 'several' ? optionTags(field.id, field.options) : [field.id];
	const columns = listColumns(field).flatMap((column) => {
		const tag = columnTag(field, column);
		return column.kind === 'several' ? optionTags(tag, column.options) : [tag];
	});
	return [field.id, ...columns];
}
