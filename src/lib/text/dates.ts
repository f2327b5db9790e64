const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** 2026-11-12 → 12 November 2026 */
export function formatDate(isoDate: string): string {
	return long.format(new Date(`${isoDate}T00:00:00Z`));
}

/** The same day next year: 2026-11-12 → 2027-11-12; 29 February → 28 February. */
export function yearLater(isoDate: string): string {
	return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4).replace('-02-29', '-02-28')}`;
}

/** Minutes after a clock time: ('08:30', 45) → '09:15'. Runs on past midnight. */
export function addMinutes(clock: string, minutes: number): string {
	const [hours = 0, mins = 0] = clock.split(':').map(Number);
	const total = (hours * 60 + mins + minutes) % 1440;
	return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

export function sumMinutes(lines: readonly { minutes: number }[]): number {
	return lines.reduce((sum, { minutes }) => sum + minutes, 0);
}
