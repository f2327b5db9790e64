/** What the file says about itself. */
import { decodePDFRawStream, PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { findTaggingFaults } from './tagging.ts';

/** ISO 14289-1, 5: how a file says that it follows PDF/UA-1. */
const claim =
	'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** Has readers show the title, and claims PDF/UA-1. Throws where our own checks do not allow the claim. */
export function claimAccessible(pdf: PDFDocument): void {
	const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
	preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
	const faults = findTaggingFaults(pdf);
	if (faults.length > 0) throw new Error(`The PDF is not accessible: ${faults.join(' ')}`);

	const reference = pdf.catalog.get(PDFName.of('Metadata')) as PDFRef;
	const stream = pdf.context.lookup(reference) as PDFRawStream;
	const isPacked = stream.dict.has(PDFName.of('Filter'));
	const bytes = isPacked ? decodePDFRawStream(stream).decode() : stream.getContents();
	const text = new TextDecoder().decode(bytes).replace('</rdf:RDF>', `${claim}</rdf:RDF>`);
	const claimed = pdf.context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' });
	pdf.context.assign(reference, claimed);
}
