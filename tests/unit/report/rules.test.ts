import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '#lib/report/rules.data.ts';

const root = resolve(import.meta.dirname, '../../..');
const explained = readFileSync(join(root, 'docs/checks.md'), 'utf8');
const ids = Object.keys(rules).sort();

test('every rule has a heading in docs/checks.md, and every heading a rule', () => {
	const headings = [...explained.matchAll(/^### (.*)$/gm)].map((match) => match[1]!);

	expect(headings.sort()).toEqual(ids);
});

test.each(ids)('%s is explained, shown and mended', (id) => {
	const section = explained.split(`### ${id}\n`)[1]?.split(/^##/m)[0] ?? '';

	expect(section).toMatch(/\*\*Example\.\*\* \S/);
	expect(section).toMatch(/\*\*Mend it\.\*\* \S/);
	expect(section.includes('A warning')).toBe(rules[id as keyof typeof rules] === 'warning');
});

test('every rule is reported somewhere', () => {
	const folder = join(root, 'src/lib');
	const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('rules.data.ts'))
		.map((name) => readFileSync(join(folder, name), 'utf8'))
		.join('\n');

	expect(ids.filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
});
