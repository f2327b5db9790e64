/** Reads what another window or an earlier look at the page has left. Anything that does not fit this session is nothing. */
import type { Run } from './run.ts';

/** A state with who made it and when: of two, the later counts. */
export interface StampedRun {
	run: Run;
	/** Milliseconds since 1970, made larger than any that was seen. */
	stamp: number;
	/** The window that made it; decides between two of the same moment. */
	by: string;
}

/** How many of each a session has. */
export interface RunSize {
	slides: number;
	lines: number;
	sittings: number;
}

/** How long after its last step a session is still the same one. */
const oldest = 6 * 60 * 60_000;

export function isNewer(a: StampedRun, b: StampedRun): boolean {
	return a.stamp > b.stamp || (a.stamp === b.stamp && a.by > b.by);
}

export function readStamped(value: unknown, size: RunSize, now: number): StampedRun | undefined {
	if (!isRecord(value) || !isRecord(value['run'])) return undefined;
	const { run, stamp, by } = value;
	if (!isTime(stamp) || Math.abs(now - stamp) > oldest || typeof by !== 'string') return undefined;
	return isRun(run as Record<string, unknown>, size) ? { run: run as unknown as Run, stamp, by } : undefined;
}

function isRun(run: Record<string, unknown>, { slides, lines, sittings }: RunSize): boolean {
	return (
		isWhole(run['slide'], 0, slides - 1) &&
		isWhole(run['sitting'], 0, sittings - 1) &&
		isWhole(run['line'], -1, lines) &&
		typeof run['isBlank'] === 'boolean' &&
		typeof run['isPaused'] === 'boolean' &&
		isTimes(run['minutes'], lines) &&
		isTimes(run['spent'], lines) &&
		(run['since'] === null || isTime(run['since'])) &&
		isTime(run['begin']) &&
		typeof run['shift'] === 'number' &&
		Number.isFinite(run['shift'])
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isTime(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isTimes(value: unknown, count: number): boolean {
	return Array.isArray(value) && value.length === count && value.every(isTime);
}

function isWhole(value: unknown, least: number, most: number): boolean {
	return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
