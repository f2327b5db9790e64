/** Everything that a built site says, also inside its downloads, its pictures and the names of its files. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { decode, type BuiltSite } from './built-site.ts';

export interface PublishedWords {
	/** The file, and the part of it where it has parts. */
	place: string;
	words: string;
}

const textual = /\.(?:html|json|xml|txt|svg|webmanifest|csv|ics|js|css|yaml|md|rels|rdf)$/;
const packed = /\.(?:docx|xlsx|odt|ods|zip|epub)$/;

/** Licences of typefaces keep the addresses of their makers, and programs say nothing to readers. */
const kept = /(?:^|[/ ])(?:OFL-[^/]*\.txt|_astro\/.*|pagefind[^/]*\.js|admin\/.*\.js)$/;

export async function listPublishedWords(site: BuiltSite): Promise<PublishedWords[]> {
	const files = [...site.files].filter((file) => !kept.test(file));
	const names = files.map((file) => ({
		place: `the name of ${file}`,
		words: file.replace(/\.\w+$/, '').replace(/[-_/]/g, ' '),
	}));
	const seen = new Set<string>();
	const words = await Promise.all(files.map((file) => readWords(file, site.readBytes(file), seen)));
	return [...names, ...words.flat()];
}

async function readWords(place: string, bytes: Uint8Array, seen: Set<string>): Promise<PublishedWords[]> {
	if (kept.test(place)) return [];
	if (textual.test(place)) return [{ place, words: toWords(place, strFromU8(bytes)) }];
	if (packed.test(place)) {
		const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
		const inside = await Promise.all(parts.map(([name, part]) => readWords(`${place}: ${name}`, part, seen)));
		return inside.flat();
	}
	if (/\.pf_\w+$/.test(place)) return [{ place, words: readIndex(bytes) }];
	if (place.endsWith('.pdf') && isRepeated(bytes, seen)) return [];
	if (place.endsWith('.pdf')) return [{ place, words: await readPdf(bytes) }];
	if (place.endsWith('.png')) return [{ place, words: readPngTexts(bytes) }];
	return [];
}

/** Packs hold the same files again, and reading one takes a moment. */
function isRepeated(bytes: Uint8Array, seen: Set<string>): boolean {
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (seen.has(hash)) return true;
	seen.add(hash);
	return false;
}

function toWords(place: string, text: string): string {
	if (place.endsWith('.json')) return stringsOf(JSON.parse(text)).join('\n');
	if (place.endsWith('search/index.js')) return readKitIndex(text);
	if (!/\.(?:html|xml|svg|rels|rdf)$/.test(place)) return text;
	const attributes = [
		...text.matchAll(/\s(?:alt|title|aria-label|content|value|placeholder|descr|data-[\w-]+)="([^"]*)"/g),
	];
	const seen = text
		.replace(/<(style|script)\b[\s\S]*?<\/\1>|<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
		.replace(/<\/?(?:a|b|span|strong|em|mark|time|w:r|w:t|w:rPr|text:span)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, '\n');
	return decode([seen, ...attributes.map(([, value]) => value)].join('\n'));
}

/** The search of the kit is data in a script, because a page opened from a disk may load nothing else. */
function readKitIndex(text: string): string {
	return toSentences(stringsOf(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))));
}

/** An excerpt runs headings and sentences together; the page that it comes from is read as well. */
const toSentences = (excerpts: readonly string[]) => excerpts.join('\n').replaceAll('. ', '.\n\n');

function stringsOf(value: unknown): string[] {
	// The search packs its facets into rows of figures.
	if (typeof value === 'string') return /[a-z]/i.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Metadata, names of fields, and the pages where the machine has Poppler; they are laid out from the texts of the pages. */
async function readPdf(bytes: Uint8Array): Promise<string> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	const about = [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords()];
	const fields = pdf
		.getForm()
		.getFields()
		.map((field) => field.getName());
	const pages = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
	return [...about, ...fields, (pages.stdout ?? '').replace(/ {2,}|\n/g, '\n\n')]
		.filter(Boolean)
		.join('\n\n');
}

/** The search keeps its excerpts and words compressed; of the words, runs of letters can be read. */
function readIndex(bytes: Uint8Array): string {
	const text = strFromU8(gunzipSync(bytes));
	const at = text.indexOf('{"');
	if (at >= 0 && at < 20) return toSentences(stringsOf(JSON.parse(text.slice(at))));
	return (text.match(/\p{L}{3,}/gu) ?? []).join('\n');
}

/** The texts that programs leave in pictures (PNG 11.3.3). */
function readPngTexts(bytes: Uint8Array): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const texts: string[] = [];
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = view.getUint32(at);
		const type = strFromU8(bytes.subarray(at + 4, at + 8), true);
		if (/^[tiz]TXt$/.test(type)) texts.push(strFromU8(bytes.subarray(at + 8, at + 8 + length), true));
		at += 12 + length;
	}
	return texts.join('\n');
}
