/** Judges one map: `npm run gate`. Exit code 0 clean, 1 refused, 2 bad input. */
import { parseArgs } from 'node:util';
import { explainRefusal } from '#lib/disclosure/release/explain.ts';
import { judgeMap } from '#lib/disclosure/gate/judge-map.ts';
import { findSingletons } from '#lib/disclosure/gate/singletons.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { reportGate, type GateReport } from '#lib/disclosure/gate/report.ts';
import { readNames } from './commands/anonymise-input.ts';
import { readEnglishWords } from './commands/english-words.ts';
import { repeatFlags } from './commands/flags.ts';
import { RefusedError } from './commands/private-places.ts';
import { readMap, readMembers, readPublicTexts } from './commands/read-maps.ts';
import { refuseMissing, tellUsage } from './commands/usage.ts';

const json = process.argv.includes('--json');
const list = { type: 'string', multiple: true, default: [] as string[] } as const;

try {
	const { values } = parseArgs({
		args: repeatFlags(process.argv.slice(2), ['earlier', 'public']),
		options: {
			map: { type: 'string' },
			members: { type: 'string' },
			earlier: list,
			public: list,
			register: { type: 'string', default: process.env['ALONGSIDE_REGISTER'] ?? '' },
			json: { type: 'boolean', default: false },
		},
	});
	if (!values.map) refuseMissing('--map', 'gate');
	const { map, parsed } = readMap(values.map);
	const members = values.members ? readMembers(values.members) : undefined;
	const names = [...(members?.names ?? []), ...(readNames(values.register) ?? [])];
	const findings = judgeMap(map, {
		members: members?.rows,
		names,
		register: names.length > 0 ? makeRegister(names, readEnglishWords()) : undefined,
		earlier: values.earlier.map((path) => readMap(path).map),
		singletons: readPublicTexts(values.public).flatMap(findSingletons),
		knownWords: new Set(),
		body: parsed.body,
	});
	const where = (path: readonly PropertyKey[]) => {
		const { line, column } = parsed.locate(path);
		return `${values.map}:${line}:${column}`;
	};
	finish(reportGate(findings, { map: map.code, where, hasMembers: members !== undefined }));
} catch (error) {
	const refusals =
		error instanceof RefusedError
			? error.refusals
			: [{ rule: 'command', where: 'the command', why: (error as Error).message, fix: tellUsage('gate') }];
	finish({
		...reportGate([], { map: '', where: () => '', hasMembers: true }),
		verdict: 'bad-input',
		refusals: [...refusals],
	});
}

function finish(report: GateReport): void {
	const words = {
		clean: 'The gate lets this map pass.',
		refused: 'The gate stops this map.',
		'bad-input': 'The gate could not read this.',
	};
	const text = [words[report.verdict], ...[...report.refusals, ...report.warnings].flatMap(explainRefusal)];
	console.log(json ? JSON.stringify(report, undefined, 2) : text.join('\n'));
	process.exitCode = { clean: 0, refused: 1, 'bad-input': 2 }[report.verdict];
}
