/** A session can be run as it is written: its shorter variants, its handouts and its cards. */
import { findCardParts } from '#lib/content/cards.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import type { SourceEntry } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { findCodes } from '#lib/text/codes.ts';
import { plural } from '#lib/text/count.ts';
import { sumMinutes } from '#lib/text/dates.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Training } from '#schemas/training.ts';
import type { Check } from './check.ts';

type Session = SourceEntry<'training'>;

interface Finding {
	ruleId: RuleId;
	path: readonly PropertyKey[];
	message: string;
	note: string;
}

export const checkSessions: Check = (library) =>
	library
		.of('training')
		.flatMap((entry) =>
			[...checkVariants(entry.data), ...checkHandouts(entry.data), ...checkCards(entry)].map((finding) =>
				report(entry, finding),
			),
		);

/** By what the lines take together: what is stated beside them is held to that elsewhere. */
function checkVariants({ agenda, shorter }: Training): Finding[] {
	return shorter.flatMap((variant, v) => [
		...checkTotal(variant, agenda, v),
		...variant.lines.flatMap(({ line, minutes: given }, l) => {
			const full = agenda.find(({ id }) => id === line);
			const fault = full && given > 0 ? findLineFault(given, full) : undefined;
			return fault
				? [{ ruleId: 'variant-minutes' as const, path: ['shorter', v, 'lines', l, 'minutes'], ...fault }]
				: [];
		}),
	]);
}

function checkTotal(
	variant: Training['shorter'][number],
	agenda: Training['agenda'],
	index: number,
): Finding[] {
	const [full, less] = [sumMinutes(agenda), sumMinutes(variant.lines)];
	const path = ['shorter', index, 'minutes'];
	const ten = variant.title === 'ten-minutes-less';
	const complete = variant.lines.length >= agenda.length;
	if (!complete || (ten ? less === full - 10 : less < full)) return [];
	const message = ten
		? `“Ten minutes less” takes ${plural(less, 'minute')}, and the whole session ${full}.`
		: `The short form takes ${plural(less, 'minute')}, no less than the whole session with ${full}.`;
	const note = ten ? `Make its lines ${full - 10} minutes together.` : 'Take minutes from its lines.';
	return [{ ruleId: 'variant-minutes', path, message, note }];
}

function findLineFault(
	given: number,
	{ title, minutes, minimum }: Training['agenda'][number],
): Pick<Finding, 'message' | 'note'> | undefined {
	if (given > minutes)
		return {
			message: `“${title}” takes ${given} minutes here and ${minutes} in the whole session.`,
			note: 'Give it no more than it has there, and the minutes to spare to nobody.',
		};
	if (given >= minimum || minimum > minutes) return undefined;
	return {
		message: `“${title}” takes ${plural(given, 'minute')} here, and needs at least ${minimum}.`,
		note: `Give it ${minimum}, or 0 to leave it out. If it can be done in ${given}, make its minimum ${given}.`,
	};
}

function checkHandouts({ agenda, kit }: Training): Finding[] {
	const named = new Set(kit.flatMap((item) => findCodes(item).map(({ code }) => code)));
	return agenda.flatMap(({ title, uses }, line) =>
		uses.flatMap((code, use): Finding | Finding[] =>
			!code.startsWith('F') || named.has(code)
				? []
				: {
						ruleId: 'handout-missing',
						path: ['agenda', line, 'uses', use],
						message: `“${title}” uses the form ${code}, and “kit” does not name it.`,
						note: `Add it to “kit” with how many copies, such as: ${code}, one each.`,
					},
		),
	);
}

function checkCards(entry: Session): Finding[] {
	const { tree } = parseBody(entry);
	if (!tree) return [];
	const parts = findCardParts(tree);
	return entry.data.cards.flatMap((id, index): Finding | Finding[] => {
		const path = ['cards', index];
		const cards = parts.get(id);
		if (!cards)
			return {
				ruleId: 'cards-missing',
				path,
				message: `The text has no heading with the id “${id}”.`,
				note: sayHeadings(id, [...parts.keys()]),
			};
		if (cards.length > 1) return [];
		return {
			ruleId: 'cards-missing',
			path,
			message: `Below the heading “${id}” there is nothing to cut up.`,
			note: 'Write a list there, with one item for each card, or one paragraph for each.',
		};
	});
}

function sayHeadings(id: string, known: readonly string[]): string {
	const near = findNearest(id, known);
	return near ? `Did you mean “${near}”?` : `There is: ${known.join(', ') || 'none yet'}.`;
}

function report({ file, parsed }: Session, { path, ...finding }: Finding): Issue {
	return makeIssue({ ...finding, file, place: parsed.locate(path) });
}
