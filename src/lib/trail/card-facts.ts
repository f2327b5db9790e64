/** The line of facts on the card of an entry. */
import type { Entries } from './knowledge.ts';
import { browserClasses } from '#schemas/vocabularies.data.ts';
import { capitalise, plural } from '#lib/text/count.ts';

export function cardFacts(all: Entries): Map<string, string> {
	return new Map([
		...all.protocols.map(
			({ data }) => [data.code, `${plural(data.steps.length, 'step')}. ${capitalise(data.time)}.`] as const,
		),
		...all.proformas.map(
			({ data }) =>
				[
					data.code,
					`${plural(data.fields.length, 'field')}. ${capitalise(browserClasses[data.browser])}.`,
				] as const,
		),
		...all.training.map(
			({ data }) => [data.code, `${plural(data.minutes, 'minute')}. ${capitalise(data.who)}`] as const,
		),
		...all.decisions.map(
			({ data }) =>
				[data.code, `${plural(data.options.length, 'choice')}. ${capitalise(data.when)}.`] as const,
		),
		...all.guides.map(
			({ data }) => [data.code, `${plural(data.readingMinutes, 'minute')} to read.`] as const,
		),
		...all.maps.map(
			({ data }) =>
				[data.code, data.synthetic ? 'An invented partnership.' : 'From the published accounts.'] as const,
		),
	]);
}
