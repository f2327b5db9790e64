/** Writes docs/fields.md from the schemas: `node scripts/run.mjs fields`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFieldReference } from '#lib/docs/field-reference.ts';

writeFileSync(resolve(import.meta.dirname, '../docs/fields.md'), writeFieldReference());
console.log('docs/fields.md says again what the schemas say.');
