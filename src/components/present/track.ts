import { sayEnd } from '#lib/session/words.ts';
import { findEnd, linesOf, sayPart, spentOn, type Run, type TimedLine } from '#lib/session/run.ts';

const minute = 60_000;

/** Two lines over the same time: the upper one is the plan, the lower one is today. Widths are minutes. */
export function drawTrack(
	track: HTMLElement,
	{ run, agenda }: { run: Run; agenda: readonly TimedLine[] },
	now: number,
): void {
	const [planned, today] = [...track.querySelectorAll('ol')];
	const lines = linesOf(run, agenda);
	const only = (minutes: (line: number) => number) =>
		agenda.map((_line, line) => (lines.includes(line) ? minutes(line) : 0));
	const plan = only((line) => agenda[line]!.minutes);
	const real = only((line) => minutesOf(run, line, now));
	const end = findEnd(run, agenda, now);
	const lost = Math.max(0, (end - run.begin) / minute - sum(real));
	const whole = Math.max(sum(plan), lost + sum(real));
	setWidths(planned!, { widths: plan, before: 0, whole });
	setWidths(today!, { widths: real, before: lost, whole });
	for (const [line, item] of [...today!.children].entries()) {
		const by = plan[line]! - run.minutes[line]!;
		item.toggleAttribute('data-done', line < run.line);
		item.toggleAttribute('data-now', line === run.line);
		const words = by > 0 && line >= run.line ? `−${by}` : '';
		if (item.textContent !== words) item.textContent = words;
	}
	const label = `The plan, and today below it: ${sayPlace(run, agenda)}, end at ${sayEnd(end + run.shift)}.`;
	if (track.ariaLabel !== label) track.ariaLabel = label;
}

function minutesOf(run: Run, line: number, now: number): number {
	const spent = spentOn(run, line, now) / minute;
	return line < run.line ? spent : Math.max(run.minutes[line]!, spent);
}

function sayPlace({ line }: Run, agenda: readonly TimedLine[]): string {
	if (line < 0) return 'not begun';
	return line < agenda.length ? `line ${sayPart(line, agenda)}` : 'all lines done';
}

function setWidths(
	list: HTMLElement,
	{ widths, before, whole }: { widths: readonly number[]; before: number; whole: number },
): void {
	const percent = (minutes: number) => `${((100 * minutes) / whole).toFixed(2)}%`;
	list.style.paddingInlineStart = percent(before);
	for (const [index, item] of [...list.children].entries()) {
		const { style } = item as HTMLElement;
		(item as HTMLElement).hidden = widths[index] === 0;
		// Of the width that is left after the padding.
		style.flexBasis = `${((100 * widths[index]!) / (whole - before)).toFixed(2)}%`;
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
