/** People, time and kit of a session in the box beside its title. */
import { formatDate } from '#lib/text/dates.ts';
import { inList } from '#lib/text/count.ts';
import type { Training } from '#schemas/training.ts';
import { listPlans, totalOf } from './plans.ts';
import { saySittings } from './sittings.ts';

export function sayFacts(data: Training): { term: string; says: string }[] {
	const [whole, ...shorter] = listPlans(data).map((plan) => String(totalOf(plan)));
	const time = `${whole!} minutes${saySittings(data)}${shorter.length === 0 ? '' : `, or ${inList(shorter)}`}`;
	return [
		{ term: 'Aim', says: data.aim },
		{ term: 'Time', says: time },
		{ term: 'Who', says: data.who },
		{ term: 'Room', says: data.room },
		{ term: 'Checked', says: `${formatDate(data.reviewed)}, version ${data.changes[0]!.version}` },
	];
}
