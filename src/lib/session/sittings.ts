/** The sittings of a session: one, as a rule; more where it is held on several days, or with hours between its parts. */
import { sumMinutes } from '#lib/text/dates.ts';
import type { Training } from '#schemas/training.ts';
import { timeLines } from './plan.ts';

export interface Sitting {
	/** Empty where the session is one sitting. */
	title: string;
	/** Such as 13:40. */
	start: string;
	/** Its lines: from the first to before `to`, as places in the agenda. */
	from: number;
	to: number;
}

export function listSittings({ agenda, start }: Pick<Training, 'agenda' | 'start'>): Sitting[] {
	const firsts = agenda.flatMap(({ sitting }, index) => (sitting || index === 0 ? [index] : []));
	return firsts.map((from, index) => ({
		title: agenda[from]!.sitting?.title ?? '',
		start: agenda[from]!.sitting?.start ?? start,
		from,
		to: firsts[index + 1] ?? agenda.length,
	}));
}

export interface TimedSitting extends Sitting {
	lines: (Training['agenda'][number] & { at: string })[];
	minutes: number;
	/** When its last line ends. */
	close: string;
}

/** With its lines and the times at which they begin. */
export function timeSittings(data: Pick<Training, 'agenda' | 'start'>): TimedSitting[] {
	return listSittings(data).map((sitting) => {
		const lines = data.agenda.slice(sitting.from, sitting.to);
		const times = timeLines(
			lines.map(({ minutes }) => minutes),
			sitting.start,
		);
		return {
			...sitting,
			lines: lines.map((line, index) => ({ ...line, at: times[index]! })),
			minutes: sumMinutes(lines),
			close: times.at(-1)!,
		};
	});
}

/** The place of the sitting that a line of the agenda belongs to. */
export function findSitting(sittings: readonly Sitting[], line: number): number {
	return sittings.findIndex(({ to }) => line < to);
}

/** ' in 3 sittings', behind a time; nothing where it is one. */
export function saySittings(data: Pick<Training, 'agenda' | 'start'>): string {
	const { length } = listSittings(data);
	return length > 1 ? ` in ${length} sittings` : '';
}

/** The anchor of the slide that a later sitting begins with. `place` counts from 0. */
export function sittingSlideId(place: number): string {
	return `sitting-${place + 1}`;
}
