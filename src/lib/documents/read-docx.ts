/** Reads the answers out of a .docx file, also one that was edited and saved in Word or LibreOffice. */
import type { Document } from './document.ts';
import { readDocxContent } from './read/docx-content.ts';
import { matchAnswers, type ReadForm } from './read/match-answers.ts';
import { unzipParts } from './read/unzip.ts';
import { findAll, findChild, parseXml, textOf } from './read/xml-tree.ts';

const text = 'word/document.xml';
const own = 'docProps/custom.xml';

export function readDocx(bytes: Uint8Array, form: Document): ReadForm {
	const unzipped = unzipParts(bytes, [text, own]);
	if ('problem' in unzipped) return { readable: false, says: unzipped.problem };
	const { parts } = unzipped;
	const xml = parts.get(text);
	if (xml === undefined) return { readable: false, says: 'This is not a Word file. Nothing was read.' };
	const body = findChild(parseXml(xml), 'body');
	if (!body) return { readable: false, says: 'The text of this Word file is damaged. Nothing was read.' };
	return matchAnswers({ ...readDocxContent(body), properties: readProperties(parts.get(own)) }, form);
}

function readProperties(xml: string | undefined): Record<string, string> {
	const root = xml === undefined ? undefined : parseXml(xml);
	if (!root) return {};
	return Object.fromEntries(
		findAll(root, 'property').map((node) => [node.attributes['name'] ?? '', textOf(node).trim()]),
	);
}
