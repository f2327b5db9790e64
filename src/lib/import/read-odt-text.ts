/** An OpenDocument text from a stranger as blocks. Never throws. */
import { findAll, findChild, parseXml } from '#lib/documents/read/xml-tree.ts';
import { LeftOut, type ReadResult } from './content.ts';
import { OdtBlocks } from './odt-blocks.ts';
import { openPackage } from './open-package.ts';
import { makeRefusal } from './refusals.ts';

const wanted = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

export function readOdtText(bytes: Uint8Array): ReadResult {
	const opened = openPackage(bytes, (name) => wanted.has(name));
	if ('refusal' in opened) return opened;
	const { parts } = opened;
	if (/<(?:\w+:)?encryption-data\b/.test(parts.get('META-INF/manifest.xml') ?? ''))
		return { refusal: makeRefusal('password-protected') };
	const text = parts.get('content.xml');
	if (text === undefined) return { refusal: makeRefusal('not-a-document') };
	const content = parseXml(text);
	const body = findChild(content, 'body', 'text');
	if (!content || !body) return { refusal: makeRefusal('damaged') };
	const sections = findAll(body, 'section-source').length + findAll(body, 'object-ole').length;
	if (sections > 0) return { refusal: makeRefusal('content-elsewhere') };
	const styles = parseXml(parts.get('styles.xml') ?? '<none/>');
	const leftOut = new LeftOut();
	const blocks = new OdtBlocks(styles ? [styles, content] : [content], leftOut).read(body);
	return { blocks, leftOut: leftOut.tell() };
}
