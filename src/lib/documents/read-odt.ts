/** Reads the answers out of an .odt file, also one that was edited and saved in LibreOffice or Word. */
import type { Document } from './document.ts';
import { matchAnswers, type ReadForm } from './read/match-answers.ts';
import { readOdtContent, readOdtProperties } from './read/odt-content.ts';
import { unzipParts } from './read/unzip.ts';
import { parseXml } from './read/xml-tree.ts';

const text = 'content.xml';
const meta = 'meta.xml';

export function readOdt(bytes: Uint8Array, form: Document): ReadForm {
	const unzipped = unzipParts(bytes, [text, meta]);
	if ('problem' in unzipped) return { readable: false, says: unzipped.problem };
	const { parts } = unzipped;
	const xml = parts.get(text);
	if (xml === undefined)
		return { readable: false, says: 'This is not an OpenDocument file. Nothing was read.' };
	const root = parseXml(xml);
	if (!root)
		return { readable: false, says: 'The text of this OpenDocument file is damaged. Nothing was read.' };
	const properties = readOdtProperties(parseXml(parts.get(meta) ?? ''));
	return matchAnswers({ ...readOdtContent(root), properties }, form);
}
