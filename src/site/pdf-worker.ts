/** Writes PDFs in a thread of its own. `pdf-thread.ts` starts it and hands it the documents. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../lib/documents/document.ts';
import { createPdfWriter, type PdfLayout } from '../lib/documents/write-pdf.ts';
import { readPdfAssets } from './pdf-assets.ts';

export interface PdfOrder {
	document: Document;
	layout: PdfLayout;
}
export type PdfAnswer = { bytes: Uint8Array } | { fault: string };

const write = await createPdfWriter({
	...readPdfAssets(process.cwd()),
	wasm: workerData as WebAssembly.Module,
});

parentPort!.on('message', ({ document, layout }: PdfOrder) => {
	const answer = (given: PdfAnswer) => parentPort!.postMessage(given);
	write(document, layout).then(
		(bytes) => answer({ bytes }),
		(error: unknown) => answer({ fault: error instanceof Error ? error.message : String(error) }),
	);
});
