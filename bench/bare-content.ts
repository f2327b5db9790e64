/** The same entries as somebody would write them for a bare Astro site: a title, and all words as Markdown. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedEntry } from './generate.ts';

/** Fields with words that an engine shows and a plain page would have to say in its text. */
const headed = ['title', 'shortTitle'];
const said = [
	'summary',
	'do',
	'mistake',
	'says',
	'did',
	'chooseIf',
	'evidence',
	'when',
	'who',
	'time',
	'mostUseTo',
	'note',
	'carry',
	'value',
];

export function writeBareContent(entries: readonly GeneratedEntry[], folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const { path, ending, title, data, body } of entries) {
		const file = join(folder, `${path.slice(1, -1)}.${ending}`);
		mkdirSync(dirname(file), { recursive: true });
		const rest = Object.fromEntries(
			Object.entries(data as Record<string, unknown>).filter(([key]) => key !== 'title'),
		);
		writeFileSync(
			file,
			`---\ntitle: ${JSON.stringify(title)}\n---\n\n${listWords('', rest).join('\n\n')}\n\n${body}\n`,
		);
	}
}

function listWords(key: string, value: unknown): string[] {
	if (Array.isArray(value)) return key === 'who' ? [] : value.flatMap((item) => listWords(key, item));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([name, item]) => listWords(name, item));
	if (typeof value !== 'string') return [];
	if (headed.includes(key)) return [`### ${value}`];
	return said.includes(key) ? [value] : [];
}
