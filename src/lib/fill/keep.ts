/**
 * Answers kept on the device, only where somebody asked for it, and not for long. Nothing here asks what day it is:
 * the caller says.
 */
import { parseDay, writeDay, type Day } from '#lib/calendar/days.ts';
import type { Values } from '#lib/documents/document.ts';

/** For how many days an entry may be kept after the last change. */
export const keepDays = [1, 7, 14, 30] as const;
export const usualKeepDays = 7;

const prefix = 'alongside-fill:';

/** What is read back is only as good as the device: fit it to the form before use. */
export interface Kept {
	/** The first day on which it is gone. */
	until: Day;
	days: number;
	values: unknown;
}

/** Under which name the answers to a form are kept. */
export function keepKey(code: string): string {
	return prefix + code;
}

export function isKeepKey(key: string): boolean {
	return key.startsWith(prefix);
}

export function packKept(values: Values, days: number, today: Day): string {
	return JSON.stringify({ until: writeDay(today + days), days, values });
}

/** undefined where nothing is kept, it cannot be read, or its time is over. */
export function readKept(text: string | null, today: Day): Kept | undefined {
	const { until, days, values } = parseObject(text);
	const last = parseDay(String(until));
	// A clock that was set back must not keep anything for ever.
	if (last === undefined || last <= today || last > today + Math.max(...keepDays)) return undefined;
	const known = keepDays.find((count) => count === days) ?? usualKeepDays;
	return { until: last, days: known, values };
}

function parseObject(text: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text ?? '');
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}
