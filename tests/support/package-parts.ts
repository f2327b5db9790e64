/** A document file as its parts, for tests that look inside. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { findAll, type XmlNode } from '#lib/documents/read/xml-tree.ts';
import { parseXml as parseStrictly } from './xml.ts';

export function readParts(bytes: Uint8Array): Map<string, string> {
	return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The same file with one of its parts changed. */
export function changePart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
	const parts = unzipSync(bytes);
	parts[path] = new TextEncoder().encode(change(strFromU8(parts[path]!)));
	return zipSync(parts);
}

/** @throws where a part is not well-formed XML. */
export function checkWellFormed(bytes: Uint8Array): void {
	for (const [path, text] of readParts(bytes)) {
		if (!/\.(?:xml|rels)$/.test(path)) continue;
		try {
			parseStrictly(text);
		} catch (cause) {
			throw new Error(`${path}: ${String(cause)}`, { cause });
		}
	}
}

export function attributesOf(node: XmlNode, name: string, attribute: string): string[] {
	return findAll(node, name).flatMap((found) => found.attributes[attribute] ?? []);
}
