/**
 * A session that is being held: which slide is shown, how long each line of the agenda has taken, and what is still to
 * come. Plain data and pure steps from one state to the next, so that two windows can share it and a reload can find it
 * again. Times are milliseconds of the session’s own clock (see `device-clock.ts`).
 */
import { shortenLines } from './shorten.ts';

/** What the presenter needs of a line of the agenda. */
export interface TimedLine {
	title: string;
	minutes: number;
	minimum: number;
	/** Which sitting it belongs to, from 0. */
	sitting?: number;
}

export interface Run {
	slide: number;
	isBlank: boolean;
	isPaused: boolean;
	/** Which sitting is held, from 0. The times of the others play no part in it. */
	sitting: number;
	/** The line whose time runs: −1 before the first of the sitting, the number of lines after the last of all. */
	line: number;
	/** The minutes that each line has now. */
	minutes: readonly number[];
	/** Milliseconds that each line has taken, without what runs since `since`. */
	spent: readonly number[];
	/** Since when the time of the line runs; null where none does. */
	since: number | null;
	/** When the sitting was to begin. */
	begin: number;
	/** What the device’s clock shows, less the session’s own. */
	shift: number;
}

const minute = 60_000;
/** Nobody begins that late or early: it is a rehearsal, or the clock is wrong. */
const farFromPlan = 30 * minute;

export function makeRun(agenda: readonly TimedLine[], begin: number): Run {
	return {
		slide: 0,
		isBlank: false,
		isPaused: false,
		sitting: 0,
		line: -1,
		minutes: agenda.map(({ minutes }) => minutes),
		spent: agenda.map(() => 0),
		since: null,
		begin,
		shift: 0,
	};
}

/** The lines with the minutes of a shorter variant; a line that it leaves out has none. */
export function applyPlan(agenda: readonly TimedLine[], minutes: readonly number[]): TimedLine[] {
	return agenda.map((line, index) => {
		const own = minutes[index] ?? line.minutes;
		return { ...line, minutes: own, minimum: Math.min(own, line.minimum) };
	});
}

export function spentOn(run: Run, line: number, now: number): number {
	const running = line === run.line && run.since !== null ? Math.max(0, now - run.since) : 0;
	return (run.spent[line] ?? 0) + running;
}

/** What is left of a line, in milliseconds; less than nothing where it has run over. */
export function leftOf(run: Run, line: number, now: number): number {
	return (run.minutes[line] ?? 0) * minute - spentOn(run, line, now);
}

/** The places in the agenda of the lines of the sitting that is held. */
export function linesOf({ sitting }: Pick<Run, 'sitting'>, agenda: readonly TimedLine[]): number[] {
	return agenda.flatMap((line, index) => ((line.sitting ?? 0) === sitting ? [index] : []));
}

/** Which line of its sitting it is, of those that are held: '3 of 5'. */
export function sayPart(line: number, agenda: readonly TimedLine[]): string {
	const held = linesOf({ sitting: agenda[line]!.sitting ?? 0 }, agenda).filter(
		(one) => agenda[one]!.minutes > 0,
	);
	return `${held.indexOf(line) + 1} of ${held.length}`;
}

/** When the sitting will end if every line to come takes its minutes. */
export function findEnd(run: Run, agenda: readonly TimedLine[], now: number): number {
	const left = linesOf(run, agenda)
		.filter((line) => line >= run.line)
		.reduce((sum, line) => sum + Math.max(0, leftOf(run, line, now)), 0);
	return (run.line < 0 ? Math.max(now, run.begin) : now) + left;
}

export function findPlannedEnd(run: Pick<Run, 'begin' | 'sitting'>, agenda: readonly TimedLine[]): number {
	return run.begin + linesOf(run, agenda).reduce((sum, line) => sum + agenda[line]!.minutes, 0) * minute;
}

/** Goes over to another sitting, which has not begun yet and is to begin at `begin`. */
export function openSitting(run: Run, { sitting, begin }: Pick<Run, 'sitting' | 'begin'>, now: number): Run {
	return { ...stopTime(run, now), sitting, begin, line: -1, isPaused: false };
}

/** Shows a slide. The time of its line begins or goes on; a slide of no line leaves the time as it is. */
export function showSlide(run: Run, to: { slide: number; line?: number | undefined }, now: number): Run {
	const shown = { ...run, slide: to.slide, isBlank: false };
	if (to.line === undefined || to.line === run.line) return shown;
	const isFirst = run.line < 0;
	const begin = isFirst && Math.abs(now - run.begin) > farFromPlan ? now : run.begin;
	const isOver = to.line >= run.minutes.length;
	return { ...stopTime(shown, now), begin, line: to.line, isPaused: false, since: isOver ? null : now };
}

export function togglePause(run: Run, now: number): Run {
	if (run.line < 0 || run.line >= run.minutes.length) return run;
	return run.isPaused ? { ...run, isPaused: false, since: now } : { ...stopTime(run, now), isPaused: true };
}

/** One minute more for the line whose time runs. */
export function addMinute(run: Run): Run {
	const minutes = run.minutes.map((own, line) => (line === run.line ? own + 1 : own));
	return { ...run, minutes };
}

/** Takes minutes from the lines still to come and from the one that runs, which keeps one minute from now at least. */
export function runLate(
	run: Run,
	{ agenda, late }: { agenda: readonly TimedLine[]; late: number },
	now: number,
): { run: Run; saved: number; over: number } {
	const left = linesOf(run, agenda).filter((line) => line >= run.line);
	const lines = left.map((line) => {
		const taken = line === run.line ? Math.ceil(spentOn(run, line, now) / minute) + 1 : 0;
		return { minutes: run.minutes[line]!, least: Math.max(agenda[line]!.minimum, taken) };
	});
	const { minutes, saved, over } = shortenLines(lines, late);
	const cut = run.minutes.map((own, line) => minutes[left.indexOf(line)] ?? own);
	return { run: { ...run, minutes: cut }, saved, over };
}

/** Gives every line its full minutes again. */
export function restoreMinutes(run: Run, agenda: readonly TimedLine[]): Run {
	return { ...run, minutes: agenda.map(({ minutes }) => minutes) };
}

function stopTime(run: Run, now: number): Run {
	const spent = run.spent.map((_spent, line) => spentOn(run, line, now));
	return { ...run, spent, since: null };
}
