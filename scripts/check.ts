/**
 * Checks all content: `npm run check`. Exit code 1 for errors in the content, 2 for a mistake in the command or in the
 * settings of the site.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '#lib/checks/index.ts';
import { formatGithub } from '#lib/report/format-github.ts';
import { formatJson } from '#lib/report/format-json.ts';
import { formatText } from '#lib/report/format-text.ts';
import { exitCodeOf } from '#lib/report/report.ts';
import { isoDate } from '#schemas/shared.ts';
import { readNames } from './commands/anonymise-input.ts';
import { findContent, findNeighbours, sharedContent } from './commands/content-folder.ts';
import { readEnglishWords } from './commands/english-words.ts';

const formats = { text: formatText, github: formatGithub, json: formatJson };
const root = resolve(import.meta.dirname, '..');

try {
	const { values } = parseArgs({
		options: {
			format: { type: 'string', default: 'text' },
			content: { type: 'string' },
			today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
			register: { type: 'string', default: process.env['ALONGSIDE_REGISTER'] ?? '' },
		},
	});
	if (!Object.hasOwn(formats, values.format))
		throw new Error(`--format is one of: ${Object.keys(formats).join(', ')}.`);
	if (!isoDate.safeParse(values.today).success) throw new Error('--today is a date such as 2026-03-31.');
	const content = findContent(values.content);
	const register = readNames(values.register);
	const englishWords = register && readEnglishWords();
	const report = runChecks(content, root, {
		today: values.today,
		register,
		englishWords,
		shared: sharedContent,
		neighbours: findNeighbours(content),
	});
	console.log(formats[values.format as keyof typeof formats](report));
	process.exitCode = exitCodeOf(report.issues);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
