/** Which files a document becomes, and what they are called for good. */
import type { Document } from '#lib/documents/document.ts';
import { isSpreadsheet } from '#lib/documents/spreadsheet.ts';
import { formats, type Format, type FormatName } from './formats.data.ts';
import type { ListedFile } from './index-file.ts';

/**
 * The lasting name of a document's files: its code in small letters, since a code is never changed and never used
 * again. A document without a code has its id.
 */
export function fileStem({ code, id }: Pick<Document, 'code' | 'id'>): string {
	return code?.toLowerCase() ?? id;
}

/** The site path of a file for download. */
export function downloadPath(file: string): string {
	return `/downloads/${file}`;
}

/** ('F02', 'word') → 'f02.docx' */
export function fileName(document: Pick<Document, 'code' | 'id'>, format: FormatName): string {
	return fileStem(document) + formats[format].suffix;
}

/**
 * What a file is called where somebody saves it, so that it can be found again between other files:
 * 'f02-agreed-scope-1-0.docx'.
 */
export function savedName(document: Pick<Document, 'code' | 'id' | 'version'>, format: FormatName): string {
	const name = document.code ? `${fileStem(document)}-${document.id}` : document.id;
	return `${name}-${document.version.replace('.', '-')}${formats[format].suffix}`;
}

/**
 * The formats of a document, Word first. What may never be filled in on a page is offered for paper, and where it is a
 * table also as blank columns for a school’s own files.
 */
export function listFormats(document: Document): FormatName[] {
	const sheets: FormatName[] = isSpreadsheet(document) ? ['excel', 'opendocument-sheet'] : [];
	if (document.paperOnly) return ['paper', ...sheets];
	const main: FormatName[] = ['word', 'pdf', 'opendocument'];
	if (document.kind === 'protocol') return [...main, 'card'];
	if (document.kind === 'map') return [...main, ...sheets];
	if (document.kind !== 'form') return main;
	return [...main, ...sheets, 'paper'];
}

/** What a file is good for: a form is filled in, anything else is read and changed. */
export function sayUse({ format, entry }: Pick<ListedFile, 'format' | 'entry'>): string {
	const { use, formUse = use }: Format = formats[format];
	return entry?.startsWith('F') ? formUse : use;
}
