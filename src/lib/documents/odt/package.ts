/** What every OpenDocument file says of itself (ODF 1.3 Part 2, 3 and Part 3, 4.3). */
import type { Document } from '../document.ts';
import { properties } from '../properties.ts';
import { escapeXml, xmlHead } from '../xml.ts';
import type { Part } from '../zip.ts';
import { odfNamespaces, odfVersion } from './namespaces.ts';

export function writeMeta(document: Document): string {
	const own = Object.entries(properties(document)).map(
		([name, value]) => `<meta:user-defined meta:name="${name}">${escapeXml(value)}</meta:user-defined>`,
	);
	const time = `${document.date}T00:00:00`;
	return (
		`${xmlHead}<office:document-meta ${odfNamespaces} ${odfVersion}><office:meta>` +
		`<dc:title>${escapeXml(document.title)}</dc:title><dc:description>${escapeXml(document.summary)}</dc:description>` +
		`<meta:initial-creator>${escapeXml(document.partnership)}</meta:initial-creator><dc:creator>${escapeXml(document.partnership)}</dc:creator>` +
		`<meta:creation-date>${time}</meta:creation-date><dc:date>${time}</dc:date><dc:language>${document.language}</dc:language>` +
		`${own.join('')}</office:meta></office:document-meta>`
	);
}

/** The list of all parts but the type itself. */
export function writeManifest(mimeType: string, parts: readonly string[], media: readonly Part[]): string {
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	return (
		`${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
		`<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimeType}"/>` +
		parts.map((path) => entry(path, 'text/xml')).join('') +
		media.map(({ path }) => entry(path, 'image/png')).join('') +
		'</manifest:manifest>'
	);
}
