import { expect, test, vi } from 'vitest';
import { createPdfThread } from '../../../src/site/pdf-thread.ts';
import { makeSampleForm } from '../../support/sample-documents.ts';

test('a fresh thread takes over and writes the same bytes, also after a document that cannot be printed', async () => {
	const started = vi.fn();
	process.on('worker', started);
	const write = createPdfThread(2);
	const form = makeSampleForm();

	const first = await write(form);
	await expect(write({ ...form, title: 'Form 忍' })).rejects.toThrow('“忍” (U+5FCD)');
	const second = await write(form);

	process.off('worker', started);
	expect(started).toHaveBeenCalledTimes(2);
	expect(Buffer.compare(first, second)).toBe(0);
}, 60_000);
