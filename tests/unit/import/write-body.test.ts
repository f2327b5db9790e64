import { expect, test } from 'vitest';
import { parseMarkdown, textOf, walkNodes } from '#lib/content/parse-body.ts';
import type { Block } from '#lib/import/content.ts';
import { escape, writeBody } from '#lib/import/write-body.ts';

const same = (text: string) => text;

test.each([
	'<script>alert(1)</script>',
	'{process.exit()}',
	'import x from "y"',
	'export const a = 1',
	'[link](javascript:alert(1)) ![p](x.png)',
	'*bold* _it_ `code` ~~no~~ ***',
	'# no heading',
	'- no list',
	'1. no list',
	'> no quotation',
	'| no | table |',
	'&lt;b&gt; &amp; \\ $x$',
	'---',
	'===',
	'<!-- comment -->',
	'[^1] [ref]: x',
])('writes “%s” as words and nothing else', (text) => {
	const tree = parseMarkdown(escape(text), 'mdx');
	const kinds = new Set<string>();
	walkNodes(tree, (node) => kinds.add(node.type));

	expect([...kinds].sort()).toEqual(['paragraph', 'text']);
	expect(textOf(tree)).toBe(text);
});

test('writes web addresses so that they are no links', () => {
	expect(escape('see https://www.x.example/a, www.y.example and http://z.example')).toBe(
		'see x.example/a, y.example and z.example',
	);
});

test('keeps lists and tables, and says where the account is silent', () => {
	const blocks: Block[] = [
		{ kind: 'paragraph', text: 'We met:', bold: false },
		{ kind: 'item', text: '1. often', bold: false, ordered: true, depth: 1 },
		{ kind: 'item', text: 'inside', bold: false, ordered: false, depth: 2 },
		{ kind: 'table', rows: [['Term', 'Visits'], ['Spring | summer']] },
	];

	expect(writeBody(new Map([['did', blocks]]), same)).toBe(`## Context

<NotStated />

## Key issues

<NotStated />

## What they did

We met:

1. often
   - inside

| Term | Visits |
| - | - |
| Spring \\| summer |  |

## What they learned

<NotStated />

## Impact

### On the partnership

<NotStated />

### On leaders

<NotStated />

### On staff

<NotStated />

### On pupils

<NotStated />

## What next

<NotStated />

## What we still do not know

- \\[To write: the questions that an honest reader will ask\\]
`);
});
