/** Writes a calendar file of days and times: RFC 5545, so that any calendar program can read it. */
import { writeDay, type Day } from './days.ts';
import { toUniversalTime } from './summer-time.ts';

export interface CalendarEvent {
	/** Names the event for good: a program that meets it again changes the event that it has. */
	id: string;
	day: Day;
	/** In minutes after midnight by the clocks of England; without them the event is the whole day. */
	times?: { start: number; end: number };
	title: string;
	description: string;
	/** A full address. */
	url: string;
}

export interface CalendarFile {
	name: string;
	/** What made it. It is part of the lasting name of every event. */
	maker?: 'Run-sheet' | 'Session';
	/** The day that all events are stamped with, so that the same dates give the same file. */
	stamp: Day;
	events: readonly CalendarEvent[];
}

/** RFC 5545, 3.1: no line is longer, without its line break. */
const mostOctets = 75;
const encoder = new TextEncoder();

export function writeCalendar({ name, maker = 'Run-sheet', stamp, events }: CalendarFile): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Alongside//${maker}//EN`,
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => writeEvent(event, { stamp, maker })),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(
	{ id, day, times, title, description, url }: CalendarEvent,
	{ stamp, maker }: { stamp: Day; maker: string },
): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${id}@${maker.toLowerCase()}.alongside`,
		`DTSTAMP:${basicDate(stamp)}T000000Z`,
		...(times ? writeTimes(day, times) : writeWholeDay(day)),
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(description)}`,
		`URL:${url}`,
		// 3.8.2.7: a whole day leaves the time free for other meetings.
		`TRANSP:${times ? 'OPAQUE' : 'TRANSPARENT'}`,
		'END:VEVENT',
	];
}

function writeWholeDay(day: Day): string[] {
	// 3.8.2.2: the end is the first day that no longer belongs to it.
	return [`DTSTART;VALUE=DATE:${basicDate(day)}`, `DTEND;VALUE=DATE:${basicDate(day + 1)}`];
}

/** In universal time: programs read a time without a zone each in its own way. */
function writeTimes(day: Day, { start, end }: { start: number; end: number }): string[] {
	const [from, to] = [start, end].map((minutes) =>
		toUniversalTime(day, minutes).toISOString().slice(0, 19).replace(/[-:]/g, ''),
	);
	return [`DTSTART:${from}Z`, `DTEND:${to}Z`];
}

function basicDate(day: Day): string {
	return writeDay(day).replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Breaks a line into pieces of 75 octets at most, each after the first beginning with a space, and no letter in two. */
export function foldLine(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > mostOctets) {
			pieces.push(piece);
			[piece, octets] = [' ', 1];
		}
		piece += character;
		octets += size;
	}
	return [...pieces, piece].join('\r\n');
}
