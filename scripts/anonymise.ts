/** From a private sheet to a map: `npm run anonymise`. Exit code 0 published, 1 refused, 2 bad input. */
import { parseArgs } from 'node:util';
import { explainReport } from '#lib/disclosure/release/explain.ts';
import { makeRelease } from '#lib/disclosure/release/make-release.ts';
import { reportBadInput, reportRelease, type AnonymiseReport } from '#lib/disclosure/release/report.ts';
import { keyPath, readConfig, readKey, readNames, readPrivateTable } from './commands/anonymise-input.ts';
import { checkOutput, publishEdition } from './commands/anonymise-publish.ts';
import { StoppedError } from './commands/ask.ts';
import { askForMissing } from './commands/ask-anonymise.ts';
import { openKeyFolder, RefusedError } from './commands/private-places.ts';
import { refuseMissing, tellUsage } from './commands/usage.ts';

export interface AnonymiseFlags {
	input?: string;
	config?: string;
	'key-dir'?: string;
	out?: string;
	register?: string;
	check: boolean;
	json: boolean;
	explain: boolean;
	'new-edition': boolean;
	help: boolean;
}

const flag = { type: 'boolean', default: false } as const;
const path = { type: 'string' } as const;
const json = process.argv.includes('--json');

try {
	const { values } = parseArgs({
		options: {
			input: path,
			config: path,
			'key-dir': path,
			out: path,
			register: { ...path, default: process.env['ALONGSIDE_REGISTER'] ?? '' },
			check: flag,
			json: flag,
			explain: flag,
			'new-edition': flag,
			help: flag,
		},
	});
	if (values.help) console.log(tellUsage('anonymise'));
	else finish(anonymise(await askForMissing(values)), values.explain);
} catch (error) {
	if (error instanceof RefusedError) finish(reportBadInput(error.refusals), false);
	else if (error instanceof StoppedError) {
		console.error(error.message);
		process.exitCode = 2;
	} else
		finish(
			reportBadInput([
				{ rule: 'command', where: 'the command', why: (error as Error).message, fix: tellUsage('anonymise') },
			]),
			false,
		);
}

function anonymise(flags: AnonymiseFlags): AnonymiseReport {
	const { input, config: configPath, 'key-dir': keyDir, out, check } = flags;
	for (const [name, value] of Object.entries({
		input,
		config: configPath,
		...(check ? {} : { 'key-dir': keyDir }),
	}))
		if (!value) refuseMissing(`--${name}`, 'anonymise');
	const config = readConfig(configPath!);
	const register = readNames(flags.register);
	const keyFolder = keyDir ? openKeyFolder(keyDir) : undefined;
	const key = keyFolder ? readKey(keyPath(keyFolder, config)) : undefined;
	if (!check) checkOutput(out, flags['new-edition'], key);
	const table = readPrivateTable(input!, config, register);
	const release = makeRelease(table, config, key);
	const report = reportRelease(release, table, config);
	if (!check && report.release.status === 'published')
		publishEdition(out!, keyFolder!, { config, table, release, key, report });
	return report;
}

function finish(report: AnonymiseReport, detail: boolean): void {
	console.log(json ? JSON.stringify(report, undefined, 2) : explainReport(report, detail));
	process.exitCode = { published: 0, refused: 1, 'bad-input': 2 }[report.release.status];
}
