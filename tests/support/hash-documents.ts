/** Prints one hash of a form in all formats that can be filled in; run in another time zone by a test. */
import { createHash } from 'node:crypto';
import { writeDocx } from '#lib/documents/write-docx.ts';
import { writeOdt } from '#lib/documents/write-odt.ts';
import { everyKindForm } from './every-kind.ts';

const values = { date: '2026-03-29', table: [{ 't-date': '2026-10-25' }] };
const hash = createHash('sha256')
	.update(writeDocx(everyKindForm, values))
	.update(writeOdt(everyKindForm, values));
process.stdout.write(hash.digest('hex'));
