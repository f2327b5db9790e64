/** The sittings of a session: one, as a rule; more where it is held on several days, or with hours between its parts. */
import type { Training } from '#schemas/training.ts';

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

/** The anchor of the slide that a later sitting begins with. `place` counts from 0. */
export function sittingSlideId(place: number): string {
	return `sitting-${place + 1}`;
}
