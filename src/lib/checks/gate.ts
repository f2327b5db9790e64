/** Every map that schools answered for passes the gate, on its own and beside what else the site says of its partnership. */
import type { SourceEntry } from '#lib/content/source-entry.ts';
import { judgeMap } from '#lib/disclosure/gate/judge-map.ts';
import { findSingletons } from '#lib/disclosure/gate/singletons.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';
import { listKnownWords } from './disclosure.ts';

export const checkGate: Check = (library, { register, englishWords }) => {
	const maps = library.of('maps');
	const shared = {
		knownWords: listKnownWords(library),
		names: register,
		register: makeRegister(register ?? [], englishWords),
		scanned: true,
	};
	return maps.flatMap((entry) => {
		const findings = judgeMap(entry.data, {
			...shared,
			body: entry.parsed.body,
			others: maps.filter((other) => other !== entry).map(({ data }) => data),
			singletons: listSingletons(entry, library.of('case-studies')),
		});
		return findings.map(({ rule, path, why, fix }) =>
			makeIssue({
				ruleId: rule,
				file: entry.file,
				place: entry.parsed.locate(path),
				message: why,
				note: fix,
			}),
		);
	});
};

function listSingletons(map: SourceEntry<'maps'>, studies: readonly SourceEntry<'case-studies'>[]): string[] {
	const partnership = map.data.disclosure?.partnership;
	const own = studies.filter(({ data }) => data.partnership === partnership);
	return own.flatMap(({ text }) => findSingletons(text));
}
