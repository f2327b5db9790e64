/** The plans of a session: the whole, and each shorter variant with what it loses. */
import { sumMinutes } from '#lib/text/dates.ts';
import { sessionVariants } from '#schemas/vocabularies.data.ts';
import type { Training } from '#schemas/training.ts';
import type { Plan } from './plan.ts';

export interface NamedPlan extends Plan {
	/** As in the address; empty for the whole session. */
	name: string;
	title: string;
	/** What is lost, and what to keep. */
	says?: string;
}

/** The whole session first. */
export function listPlans({ agenda, shorter }: Pick<Training, 'agenda' | 'shorter'>): NamedPlan[] {
	const least = (minutes: readonly number[]) =>
		agenda.reduce((sum, line, index) => sum + Math.min(minutes[index]!, line.minimum), 0);
	const whole = agenda.map(({ minutes }) => minutes);
	return [
		{ name: '', title: 'The whole session', minutes: whole, least: least(whole) },
		...shorter.map(({ title, lines, says }) => {
			const byLine = new Map(lines.map(({ line, minutes }) => [line, minutes]));
			const minutes = agenda.map(({ id }) => byLine.get(id) ?? 0);
			return { name: title, title: sessionVariants[title], minutes, least: least(minutes), says };
		}),
	];
}

export function totalOf({ minutes }: Pick<Plan, 'minutes'>): number {
	return sumMinutes(minutes.map((one) => ({ minutes: one })));
}
