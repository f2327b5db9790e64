/** Writes a calendar file of whole days: RFC 5545, so that any calendar program can read it. */
import { writeDay, type Day } from './days.ts';

export interface CalendarEvent {
	/** Names the event for good: a program that meets it again changes the event that it has. */
	id: string;
	day: Day;
	title: string;
	description: string;
	/** A full address. */
	url: string;
}

export interface CalendarFile {
	name: string;
	/** The day that all events are stamped with, so that the same dates give the same file. */
	stamp: Day;
	events: readonly CalendarEvent[];
}

/** RFC 5545, 3.1: no line is longer, without its line break. */
const mostOctets = 75;
const encoder = new TextEncoder();

export function writeCalendar({ name, stamp, events }: CalendarFile): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Alongside//Run-sheet//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => writeEvent(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent({ id, day, title, description, url }: CalendarEvent, stamp: Day): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${id}@run-sheet.alongside`,
		`DTSTAMP:${basicDate(stamp)}T000000Z`,
		`DTSTART;VALUE=DATE:${basicDate(day)}`,
		// 3.8.2.2: the end is the first day that no longer belongs to it.
		`DTEND;VALUE=DATE:${basicDate(day + 1)}`,
		`SUMMARY:${escapeText(title)}`,
		`DESCRIPTION:${escapeText(description)}`,
		`URL:${url}`,
		// 3.8.2.7: it leaves the day free for other meetings.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
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
