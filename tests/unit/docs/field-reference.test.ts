import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readShape, writeFieldReference, writeShape } from '#lib/docs/field-reference.ts';
import { describeValue } from '#lib/docs/value-words.ts';
import { choice, entryOrStep, fact, from, isoDate, slug, text } from '#schemas/shared.ts';

test('docs/fields.md is what the schemas say', () => {
	const page = readFileSync(resolve(import.meta.dirname, '../../../docs/fields.md'), 'utf8');

	expect(page, 'Run: node scripts/run.mjs fields').toBe(writeFieldReference());
});

test('every field has a description', () => {
	const rows = writeFieldReference()
		.split('\n')
		.filter((line) => line.startsWith('| `'));

	expect(rows.filter((row) => /^\| `\w+` \|\s+\|/.test(row))).toEqual([]);
	expect(rows.length).toBeGreaterThan(100);
});

test.each([
	[text(90), 'words, up to 90 characters'],
	[isoDate, 'date, such as 2026-03-31'],
	[slug, 'short name in small letters, such as same-day-report'],
	[entryOrStep, 'code of an entry, such as F04, or a step, such as P08#same-day-report'],
	[choice({ core: '', flex: '' }), 'one of `core`, `flex`'],
	[z.int(), 'whole number'],
	[z.int().min(1), 'whole number, at least 1'],
	[z.int().min(1).max(8), 'whole number, 1 to 8'],
	[z.array(z.boolean()).length(3), 'list, exactly 3; each: `true` or `false`'],
	[z.array(z.strictObject({})).min(2), 'list of blocks, at least 2, see below'],
	[from, '`ours`, or list, at least 1; each: code of a statement, such as B25'],
	[fact(z.int().min(2)), 'fact: whole number, at least 2'],
])('says in words what may be written: %#', (schema, words) => {
	expect(describeValue(readShape(schema))).toBe(words);
});

test('writes the fields of a block below those that hold it', () => {
	const step = z.strictObject({ do: text(9).describe('What to do.') });
	const schema = z.strictObject({
		steps: z.array(step).describe('The steps.'),
		status: choice({ draft: '', published: '' }).default('published').describe('How far it is.'),
		last: step.describe('The last step.'),
	});

	expect(writeShape(readShape(schema))).toMatchInlineSnapshot(`
		"| Field | What it is | What to write | Needed |
		| - | - | - | - |
		| \`steps\` | The steps. | list of blocks, see below | yes |
		| \`status\` | How far it is. | one of \`draft\`, \`published\` | no; \`published\` otherwise |
		| \`last\` | The last step. | block, see below | yes |

		Within \`steps\`:

		| Field | What it is | What to write | Needed |
		| - | - | - | - |
		| \`do\` | What to do. | words, up to 9 characters | yes |

		Within \`last\`: the same fields as within \`steps\`.
		"
	`);
});

test('says which kinds of block a field is for', () => {
	const title = text(9).describe('The title.');
	const block = z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('text').describe('One line.'), title }),
		z.strictObject({
			kind: z.literal('rows').describe('A table.'),
			title,
			most: z.int().optional().describe('The most rows.'),
		}),
	]);

	expect(writeShape(readShape(z.strictObject({ fields: z.array(block).describe('The fields.') }))))
		.toMatchInlineSnapshot(`
		"| Field | What it is | What to write | Needed |
		| - | - | - | - |
		| \`fields\` | The fields. | list of blocks, see below | yes |

		Within \`fields\`:

		| Field | What it is | What to write | Needed |
		| - | - | - | - |
		| \`kind\` | \`text\`: One line. \`rows\`: A table. | one of these words | yes |
		| \`title\` | The title. | words, up to 9 characters | yes |
		| \`most\` | The most rows. Only for \`rows\`. | whole number | no |
		"
	`);
});
