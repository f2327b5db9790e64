/** The text of a PDF, line by line, as blocks. Nothing in the file is run, drawn or fetched. */
import { getDocumentProxy } from 'unpdf';
import type { ReadResult } from './content.ts';
import { readWrapped } from './read-markdown-text.ts';
import { makeRefusal } from './refusals.ts';

const mostPages = 200;

/** Never throws. */
export async function readPdfText(bytes: Uint8Array): Promise<ReadResult> {
	if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
		return { refusal: makeRefusal('not-a-document') };
	try {
		// The engine takes the bytes away from whoever hands them over.
		const document = await getDocumentProxy(new Uint8Array(bytes), {
			stopAtErrors: true,
			useSystemFonts: false,
			verbosity: 0,
		});
		if (document.numPages > mostPages) return { refusal: makeRefusal('pdf-too-long') };
		const lines: string[] = [];
		for (let page = 1; page <= document.numPages; page++)
			lines.push(...(await readPage(await document.getPage(page))), '');
		await document.loadingTask.destroy();
		if (lines.join('').trim() === '') return { refusal: makeRefusal('no-text') };
		return readWrapped(escapeMarkdown(lines.join('\n')));
	} catch (cause) {
		const locked = cause instanceof Error && cause.name === 'PasswordException';
		return { refusal: makeRefusal(locked ? 'password-protected' : 'damaged') };
	}
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A new line where the height changes, an empty one where the gap is wider than between lines. */
async function readPage(page: Page): Promise<string[]> {
	const { items } = await page.getTextContent();
	const lines: string[] = [''];
	let last: number | undefined;
	let size = 12;
	for (const item of items) {
		if (!('str' in item)) continue;
		const height = Number(item.transform[5]);
		if (last !== undefined && Math.abs(height - last) > 2) {
			if (last - height > 1.75 * size) lines.push('');
			lines.push('');
		}
		last = height;
		size = item.height || size;
		lines[lines.length - 1] += item.str;
	}
	return lines;
}

/** Signs that a PDF means as signs. A hyphen or a star at the start of a line is a bullet all the same. */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\`_[\]<>&#|~]|(?<=\S.*)\*/g, (sign) => `\\${sign}`);
}
