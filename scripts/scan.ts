/** Looks for names and what else tells, line by line: `npm run scan`. Exit code 0 clean, 1 found, 2 bad input. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explainRefusal } from '#lib/disclosure/release/explain.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { scanLines, type ScanReport } from '#lib/disclosure/scan-lines.ts';
import { decodeText } from '#lib/spreadsheets/read-csv.ts';
import { readNames } from './commands/anonymise-input.ts';
import { readEnglishWords } from './commands/english-words.ts';
import { RefusedError } from './commands/private-places.ts';
import { tellUsage } from './commands/usage.ts';

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			register: { type: 'string', default: process.env['ALONGSIDE_REGISTER'] ?? '' },
			json: { type: 'boolean', default: false },
		},
	});
	const [path] = positionals;
	if (!path) throw new Error('It does not say which file to read.');
	const names = readNames(values.register);
	// 0 is what a pipe sends.
	const text = decodeText(readFileSync(path === '-' ? 0 : path)).text;
	const report = scanLines(text, {
		register: makeRegister(names ?? [], names && readEnglishWords()),
		hasRegister: names !== undefined,
	});
	console.log(values.json ? JSON.stringify(report, undefined, 2) : explain(report));
	process.exitCode = report.verdict === 'clean' ? 0 : 1;
} catch (error) {
	const refusals =
		error instanceof RefusedError
			? error.refusals
			: [{ rule: 'command', where: 'the command', why: (error as Error).message, fix: tellUsage('scan') }];
	const report = {
		format: 'alongside-scan',
		version: 1,
		verdict: 'bad-input',
		lines: [],
		refusals,
		warnings: [],
	};
	const json = process.argv.includes('--json');
	console.log(json ? JSON.stringify(report, undefined, 2) : refusals.flatMap(explainRefusal).join('\n'));
	process.exitCode = 2;
}

function explain({ lines, warnings }: ScanReport): string {
	const found = lines.flatMap(({ line, spans }) =>
		spans.map(
			({ start, end, type, level }) => `line ${line}, signs ${start + 1} to ${end}: ${type} (${level})`,
		),
	);
	return [
		...found,
		found.length === 0 ? 'Nothing was found.' : `${found.length} found.`,
		...warnings.map(({ why }) => why),
	].join('\n');
}
