/** The events of a calendar file: one for each meeting with the steps in it, one for each step with a day of its own. */
import { sayDay, writeDay, type Day } from '#lib/calendar/days.ts';
import type { CalendarEvent } from '#lib/calendar/ics.ts';

export interface DatedStep {
	reference: string;
	title: string;
	/** The full address of the step. */
	url: string;
	/** When it is done, in words, where it has a day of its own. */
	says: string;
	day?: Day | undefined;
}

export interface DatedGroup {
	moment: string;
	title: string;
	/** The day of the moment, where it has one that is known. */
	day?: Day | undefined;
	/** Whether it is the last possible day and not one that somebody chose. */
	latest: boolean;
	steps: readonly DatedStep[];
}

export interface SheetEvents {
	role: string;
	/** The full address of the sheet with its dates. */
	url: string;
	/** The visit, where it is known: one role may have many, and each keeps its own events. */
	visit?: Day | undefined;
	groups: readonly DatedGroup[];
}

/** In the order of their days. The same dates give the same events. */
export function makeEvents({ role, url, visit, groups }: SheetEvents): CalendarEvent[] {
	const events = groups.flatMap(({ moment, title, day, latest, steps }) => {
		const atMoment = steps.filter((step) => step.day === undefined && step.says === '');
		const list = atMoment.map((step) => `- ${step.title} (${nameStep(step)})`);
		const meeting =
			day === undefined || list.length === 0
				? []
				: [
						{
							id: nameEvent(role, moment, visit ?? day),
							day,
							title: `${latest ? 'By today: ' : ''}${title} (${role})`,
							description: [...list, url].join('\n'),
							url,
						},
					];
		return [...meeting, ...steps.flatMap((step) => makeDeadline(step, { role, visit }))];
	});
	return events.sort((a, b) => a.day - b.day);
}

function makeDeadline(
	step: DatedStep,
	{ role, visit }: Pick<SheetEvents, 'role' | 'visit'>,
): CalendarEvent[] {
	const { reference, day, title, says, url } = step;
	if (day === undefined) return [];
	const after = visit === undefined ? '' : ` The visit: ${sayDay(visit)}.`;
	return [
		{
			id: nameEvent(role, reference, visit ?? day),
			day,
			title: `By today: ${title} (${role})`,
			description: `${nameStep(step)}. ${says}.${after}\n${url}`,
			url,
		},
	];
}

/** P04#send-the-summary → P04 */
function nameStep({ reference }: DatedStep): string {
	return reference.split('#')[0]!;
}

function nameEvent(role: string, thing: string, day: Day): string {
	return `${role} ${thing} ${writeDay(day)}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
