import type { Protocol } from '#schemas/protocol.ts';
import { formatDate } from '#lib/text/dates.ts';
import { capitalise, inWords, plural } from '#lib/text/count.ts';

/** The facts at the head of a protocol. */
export function protocolFacts(data: Protocol): { term: string; says: string }[] {
	const core = data.steps.filter((step) => step.kind === 'core').length;
	const flex = data.steps.length - core;
	const used = [...new Set(data.steps.flatMap((step) => step.uses.map((use) => use.split('#')[0]!)))]
		.filter((code) => /^[FT]/.test(code))
		.sort();
	const mix = flex === 0 ? 'all core' : `${inWords(core)} core, ${inWords(flex)} adaptable`;
	return [
		{ term: 'Steps', says: `${plural(data.steps.length, 'step')}: ${mix}` },
		{ term: 'Who', says: capitalise(data.who) },
		{ term: 'Time', says: capitalise(data.time) },
		...(used.length > 0 ? [{ term: 'You need', says: used.join(', ') }] : []),
		{ term: 'Supply cost', says: 'not stated' },
		{ term: 'Checked', says: `${formatDate(data.reviewed)}, version ${data.changes[0]!.version}` },
	];
}
