import { z } from 'zod';
import {
	agendaLine,
	choice,
	entryFields,
	entryOrStep,
	from,
	isoDate,
	ownCode,
	paragraph,
	reason,
	rolesField,
	sentence,
	slug,
	statusField,
	text,
} from './shared.ts';
import { countedDays } from './counted-days.data.ts';
import { moments, stepKinds, timesNeeded } from './vocabularies.data.ts';

/** School days and weeks are counted as `src/lib/calendar/school-days.ts` says. */
const when = z
	.strictObject({
		moment: choice(moments).describe('Where in the cycle it falls. The run-sheets are grouped by it.'),
		days: z
			.int()
			.min(-60)
			.max(60)
			.optional()
			.describe(
				'The last day for it, in school days after the day it is counted from: 5 is five after, -5 five before, 0 the day itself.',
			),
		calendarDays: z
			.int()
			.min(-90)
			.max(90)
			.optional()
			.describe('The same in calendar days, where the text says so.'),
		weeks: z.int().min(-39).max(39).optional().describe('The same in school weeks.'),
		countFrom: choice(countedDays).default('visit').describe('The day it is counted from.'),
	})
	.refine(
		({ days, calendarDays, weeks }) =>
			[days, calendarDays, weeks].filter((count) => count !== undefined).length <= 1,
		{
			error: 'Write one of days, calendarDays and weeks, not two.',
		},
	);

const step = z.strictObject({
	id: slug.describe(
		'A lasting name for the step, used in addresses, such as same-day-report. Never change it.',
	),
	title: text(90).describe('The step in a few words, starting with a verb.'),
	do: paragraph.describe('What to do.'),
	who: rolesField.describe('Who does it.'),
	kind: choice(stepKinds).describe('core: every partnership keeps it. flex: yours to adapt.'),
	status: statusField.describe('How far a partnership has tried it.'),
	minutes: z.int().min(1).max(600).optional().describe('About how many minutes it takes.'),
	when: when.optional().describe('When it is done. Without it, whenever it is needed.'),
	part: slug.optional().describe('The part of the protocol it stands in, where the protocol has parts.'),
	uses: z.array(entryOrStep).default([]).describe('Codes of the forms, sessions and protocols it uses.'),
	reasons: z
		.array(reason)
		.min(1, 'Give each step at least one reason with its basis.')
		.describe('Why, and who learned it.'),
	mistake: sentence.describe('What people get wrong here.'),
});

const permissions = z.strictObject({
	title: text(60).describe('The heading over both lists.'),
	doTitle: text(40).describe('The heading of the first list.'),
	do: z.array(text(140)).min(1).describe('What one may or should do.'),
	doNotTitle: text(40).describe('The heading of the second list.'),
	doNot: z.array(text(140)).min(1).describe('What one may not or should not do.'),
	reasons: z.array(reason).min(1).describe('What the two lists rest on.'),
});

const guidance = z.strictObject({
	title: text(120).describe('The statutory guidance that the text was checked against.'),
	edition: text(80).describe('The edition it was checked against.'),
	checked: isoDate.describe('The day it was checked.'),
	readBy: z
		.union([z.literal('not yet'), isoDate], { error: 'Write the date, or the words: not yet.' })
		.describe('The day a designated safeguarding lead read it, or: not yet.'),
});

export const protocolSchema = z.strictObject({
	code: ownCode('P').describe('The code of the protocol, such as P04.'),
	...entryFields,
	time: text(80).describe('How long it takes, in words.'),
	timeNeeded: choice(timesNeeded).describe('How long it takes, as a facet.'),
	who: text(120).describe('Who takes part.'),
	urgent: sentence
		.optional()
		.describe('For the concern page only: what to do first, before anything else is read.'),
	guidance: guidance.optional().describe('For a statutory subject: the guidance and who read it.'),
	permissions: permissions.optional().describe('What one is there to do, and not.'),
	parts: z
		.array(z.strictObject({ id: slug.describe('A short name.'), title: text(70).describe('The heading.') }))
		.default([])
		.describe('Headings to group the steps under, where there are many kinds.'),
	steps: z.array(step).min(3, 'A protocol has at least three steps.').describe('The steps, in order.'),
	day: z
		.strictObject({
			title: text(60).describe('The heading of the timetable.'),
			start: z
				.string()
				.regex(/^\d\d:\d\d$/, 'Write the time as 08:30.')
				.describe('When it begins.'),
			minutes: z.int().min(1).describe('The sum of all lines.'),
			from: from.describe('What the timings rest on.'),
			lines: z.array(agendaLine).min(2).describe('The lines, in order.'),
		})
		.optional()
		.describe('A timetable that fits.'),
	open: z
		.array(
			z.strictObject({
				says: sentence.describe('What nobody has settled yet.'),
				from: from.describe('The statements that leave it open.'),
			}),
		)
		.default([])
		.describe('What the sources leave open.'),
});

export type Protocol = z.output<typeof protocolSchema>;
export type Step = Protocol['steps'][number];
export type When = z.output<typeof when>;
