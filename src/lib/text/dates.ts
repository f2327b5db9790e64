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

/** Minutes after a clock time: ('08:30', 45) → '09:15'. Runs on past midnight. */
export function addMinutes(clock: string, minutes: number): string {
	const [hours = 0, mins = 0] = clock.split(':').map(Number);
	const total = (hours * 60 + mins + minutes) % 1440;
	return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

export function sumMinutes(lines: readonly { minutes: number }[]): number {
	return lines.reduce((sum, { minutes }) => sum + minutes, 0);
}
