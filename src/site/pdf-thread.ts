/**
 * PDFs from a thread beside the build. A fresh one takes over before the memory of the layout engine is full, so a
 * library may have any number of files.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { filesInRoom } from '../lib/documents/pdf/typst.ts';
import type { WritePdf } from '../lib/documents/write-pdf.ts';
import { readPdfEngine } from './pdf-assets.ts';
import type { PdfAnswer, PdfOrder } from './pdf-worker.ts';

/** Starts nothing before the first PDF is asked for: it takes a second. */
export function createPdfThread(perThread = filesInRoom): WritePdf {
	let worker: Worker | undefined;
	let engine: WebAssembly.Module | undefined;
	let written = 0;
	const getWorker = async () => {
		if (written++ % perThread > 0) return worker!;
		await worker?.terminate();
		// Compiled once: a thread that takes over runs what the last one has made fast.
		engine ??= await WebAssembly.compile(readPdfEngine(process.cwd()));
		return (worker = new Worker(join(process.cwd(), 'src/site/pdf-worker.ts'), { workerData: engine }));
	};
	const write = async (order: PdfOrder) => {
		const asked = await getWorker();
		// The program waits for a file that was asked for, and not for a thread that has nothing to do.
		asked.ref();
		asked.postMessage(order);
		const [answer] = (await once(asked, 'message')) as [PdfAnswer];
		asked.unref();
		if ('fault' in answer) throw new Error(answer.fault);
		return answer.bytes;
	};
	let last: Promise<unknown> = Promise.resolve();
	return (document, layout = 'screen') => {
		const next = last.then(() => write({ document, layout }));
		last = next.catch(() => undefined);
		return next;
	};
}
