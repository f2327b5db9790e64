/** What the file says of itself (ECMA-376 Part 2, 11; Part 1, 22.2 and 22.3). */
import type { Document } from '../document.ts';
import { properties } from '../properties.ts';
import { escapeXml, xmlHead } from '../xml.ts';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

export function writeCoreProperties(document: Document): string {
	const time = `${document.date}T00:00:00Z`;
	return (
		`${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		`<dc:title>${escapeXml(document.title)}</dc:title><dc:subject>${escapeXml(document.summary)}</dc:subject>` +
		`<dc:creator>${escapeXml(document.partnership)}</dc:creator><dc:identifier>${escapeXml(document.address)}</dc:identifier>` +
		`<dc:language>${document.language}</dc:language><cp:version>${escapeXml(document.version)}</cp:version>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
	);
}

export function writeAppProperties({ partnership }: Document): string {
	return `${xmlHead}<Properties xmlns="${officeDocument}/extended-properties"><Company>${escapeXml(partnership)}</Company></Properties>`;
}

/** Kept by Word and by LibreOffice when the file is saved again: by them a form is known when it comes back. */
export function writeOwnProperties(document: Document): string {
	const entries = Object.entries(properties(document)).map(
		([name, value], index) =>
			`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">` +
			`<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
	);
	return (
		`${xmlHead}<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">` +
		`${entries.join('')}</Properties>`
	);
}
