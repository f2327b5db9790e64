/** Answers as files, made and read on this device. */
import type { Document, Values } from '#lib/documents/document.ts';
import { readDocx } from '#lib/documents/read-docx.ts';
import { readOdt } from '#lib/documents/read-odt.ts';
import type { ReadForm } from '#lib/documents/read/match-answers.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { saveFile as saveBytes } from '../save-file.ts';

const writers = {
	docx: {
		write: writeDocx,
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	odt: { write: writeOdt, type: 'application/vnd.oasis.opendocument.text' },
};

export type Format = keyof typeof writers;

/** Hands the answers over as a file. Returns its name. */
export function saveFile(form: Document, values: Values, format: Format): string {
	const { write, type } = writers[format];
	const name = `${form.code!.toLowerCase()}-${form.id}-filled.${format}`;
	saveBytes(write(form, values) as Uint8Array<ArrayBuffer>, { name, type });
	return name;
}

/** Never throws: a file that somebody chose may be anything. */
export async function openFile(file: Blob, form: Document): Promise<ReadForm> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return isOpenDocument(bytes) ? readOdt(bytes, form) : readDocx(bytes, form);
	} catch (error) {
		// The browser’s own: the file was moved or changed since it was chosen, or is in use.
		if (!(error instanceof DOMException)) throw error;
		return { readable: false, says: 'The browser could not read this file. Choose it once more.' };
	}
}

/** ODF 1.3 Part 2, 3.3: the type stands uncompressed in the first part, at a fixed place. */
function isOpenDocument(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(30, 38)) === 'mimetype';
}
