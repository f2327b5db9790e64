/** A file of its own, because browsers load it and need none of the other words. */
import type { Moment } from './vocabularies.data.ts';

/** The moments that have one day of their own, from which other days are counted. */
export const countedDays = {
	'planning-day': 'the planning day',
	visit: 'the visit',
	workshop: 'the workshop',
	'follow-up': 'the follow-up',
	'quality-assurance': 'the quality-assurance meeting',
} as const satisfies Partial<Record<Moment, string>>;

export type CountedDay = keyof typeof countedDays;
