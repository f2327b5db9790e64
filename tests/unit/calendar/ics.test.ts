import { expect, test } from 'vitest';
import { parseDay } from '#lib/calendar/days.ts';
import { escapeText, foldLine, writeCalendar } from '#lib/calendar/ics.ts';

const visit = parseDay('2026-11-12')!;
const event = {
	id: 'lead-reviewer-p04-send-the-summary-2026-11-12',
	day: parseDay('2026-11-19')!,
	title: 'By today: Send a summary; 2 pages, “no more”',
	description:
		'P04. Within 5 school days after the visit.\nhttps://alongside.example/protocols/peer-review-visit/#send-the-summary',
	url: 'https://alongside.example/protocols/peer-review-visit/#send-the-summary',
};
const octets = (text: string) => new TextEncoder().encode(text).length;

test('a file is what RFC 5545 asks for, and the same every time', () => {
	const file = writeCalendar({ name: 'Run-sheet: lead reviewer', stamp: visit, events: [event] });

	expect(writeCalendar({ name: 'Run-sheet: lead reviewer', stamp: visit, events: [event] })).toBe(file);
	expect(file.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
		"BEGIN:VCALENDAR
		VERSION:2.0
		PRODID:-//Alongside//Run-sheet//EN
		CALSCALE:GREGORIAN
		X-WR-CALNAME:Run-sheet: lead reviewer
		BEGIN:VEVENT
		UID:lead-reviewer-p04-send-the-summary-2026-11-12@run-sheet.alongside
		DTSTAMP:20261112T000000Z
		DTSTART;VALUE=DATE:20261119
		DTEND;VALUE=DATE:20261120
		SUMMARY:By today: Send a summary\\; 2 pages\\, “no more”
		DESCRIPTION:P04. Within 5 school days after the visit.\\nhttps://alongside.e
		 xample/protocols/peer-review-visit/#send-the-summary
		URL:https://alongside.example/protocols/peer-review-visit/#send-the-summary
		TRANSP:TRANSPARENT
		END:VEVENT
		END:VCALENDAR
		"
	`);
});

test('every line ends with CR and LF, and none is longer than 75 octets', () => {
	const file = writeCalendar({
		name: 'é'.repeat(200),
		stamp: visit,
		events: [{ ...event, title: '🏫 '.repeat(60) }],
	});
	const lines = file.split('\r\n');

	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
	expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
});

test.each([74, 75, 76, 149, 150, 224])(
	'a line of %i letters comes back whole when it is unfolded',
	(length) => {
		const line = Array.from({ length }, (_letter, index) => 'abcdefg é“🏫'.at(index % 10)).join('');

		expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
	},
);

test('75 octets stay on one line, 76 do not', () => {
	expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
	expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
	expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
});

test.each([
	['a, b; c', String.raw`a\, b\; c`],
	[String.raw`C:\school`, String.raw`C:\\school`],
	['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
	['“quotes” and: colons', '“quotes” and: colons'],
	['', ''],
])('escapes %j', (text, escaped) => {
	expect(escapeText(text)).toBe(escaped);
});

test.each([
	['2028-02-28', '20280228', '20280229'],
	['2028-02-29', '20280229', '20280301'],
	['2026-12-31', '20261231', '20270101'],
])('an event on %s lasts that whole day', (iso, start, end) => {
	const file = writeCalendar({ name: 'x', stamp: visit, events: [{ ...event, day: parseDay(iso)! }] });

	expect(file).toContain(`DTSTART;VALUE=DATE:${start}\r\n`);
	expect(file).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
});

test('a file without events is still a calendar', () => {
	expect(writeCalendar({ name: 'x', stamp: visit, events: [] })).toMatch(
		/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
	);
});

test('an event with times is in universal time, and takes the time', () => {
	const times = { start: 13 * 60 + 40, end: 14 * 60 + 40 };
	const events = [{ ...event, day: parseDay('2026-06-12')!, times }];
	const file = writeCalendar({ name: 'x', maker: 'Session', stamp: visit, events });

	expect(file).toContain('DTSTART:20260612T124000Z\r\nDTEND:20260612T134000Z\r\n');
	expect(file).toContain('@session.alongside\r\n');
	expect(file).toContain('TRANSP:OPAQUE\r\n');
});
