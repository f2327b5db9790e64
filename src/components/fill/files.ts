import type { Document, Values } from '#lib/documents/document.ts';
import { writeDocx } from '#lib/documents/write-docx.ts';

const writers = {
	docx: {
		write: writeDocx,
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
};

export type Format = keyof typeof writers;

/** Hands the answers over as a file, made on this device. Returns its name. */
export function saveFile(form: Document, values: Values, format: Format): string {
	const { write, type } = writers[format];
	const name = `${form.code!.toLowerCase()}-${form.id}-filled.${format}`;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([write(form, values) as Uint8Array<ArrayBuffer>], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
	return name;
}
