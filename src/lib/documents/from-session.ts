/** A training session as a document: facts, the agenda with clock times, what to say, shorter variants. */
import { entryPath } from '#lib/links/paths.ts';
import { plural } from '#lib/text/count.ts';
import { saySittings, timeSittings } from '#lib/session/sittings.ts';
import { formatDate } from '#lib/text/dates.ts';
import type { Training } from '#schemas/training.ts';
import { sessionVariants } from '#schemas/vocabularies.data.ts';
import { frameDocument, linkUses, makeRuns, type DocumentContext } from './context.ts';
import type { Block, Document, Step } from './document.ts';
import { blocksFromMarkdown } from './from-markdown.ts';
import { blocksOfReasons } from './reasons.ts';
import { quoteWords } from './wording.ts';

export function documentFromSession(
	entry: { id: string; data: Training; body?: string | undefined },
	context: DocumentContext,
): Document {
	const { data } = entry;
	const blocks = [
		atAGlance(data, context),
		...bringKit(data, context),
		...layOutAgenda(data),
		...tellLines(data, context),
		...shorten(data),
		...listAfterwards(data, context),
		...blocksFromMarkdown(entry.body ?? '', context),
		...blocksOfReasons('What this session rests on', data.reasons, context),
	];
	return frameDocument(entry, { kind: 'session', path: entryPath('training', entry.id), blocks }, context);
}

function atAGlance(data: Training, context: DocumentContext): Block {
	const rows = {
		Aim: data.aim,
		Time: plural(data.minutes, 'minute') + saySittings(data),
		Who: data.who,
		Room: data.room,
		Checked: `${formatDate(data.reviewed)}, version ${data.changes[0]!.version}`,
	};
	return {
		kind: 'facts',
		items: Object.entries(rows).map(([term, says]) => ({ term, runs: makeRuns(says, context) })),
	};
}

function bringKit({ kit }: Training, context: DocumentContext): Block[] {
	return [
		{ kind: 'heading', level: 2, text: 'What to bring' },
		{ kind: 'list', ordered: false, items: kit.map((item) => makeRuns(item, context)) },
	];
}

function layOutAgenda(data: Training): Block[] {
	const rows = timeSittings(data).flatMap(({ title, lines, minutes, close }, place) => [
		...(title ? [['', `Sitting ${place + 1}: ${title}`, '', '']] : []),
		...lines.map((line) => [line.at, line.title, String(line.minutes), String(line.minimum)]),
		[close, 'Close', '', ''],
		['', 'Together', String(minutes), String(lines.reduce((sum, { minimum }) => sum + minimum, 0))],
	]);
	return [
		{ kind: 'heading', level: 2, text: 'Agenda' },
		{
			kind: 'table',
			caption: data.agenda[0]!.sitting ? 'Agenda, sitting by sitting' : `Agenda for a start at ${data.start}`,
			head: ['Start', 'What happens', 'Minutes', 'At least'],
			widths: [14, 54, 16, 16],
			rows: rows.map((row) => row.map((text) => [{ text }])),
		},
	];
}

function tellLines(data: Training, context: DocumentContext): Block[] {
	const lines = timeSittings(data).flatMap((sitting) => sitting.lines);
	const steps = lines.map((line, index): Step => {
		const facts = [
			{ term: 'Time', runs: [{ text: `${line.at}, ${plural(line.minutes, 'minute')}` }] },
			...(line.groups ? [{ term: 'Groups', runs: [{ text: line.groups }] }] : []),
			...(line.uses.length > 0 ? [{ term: 'Uses', runs: linkUses(line.uses, context) }] : []),
		];
		return {
			id: line.id,
			number: index + 1,
			title: line.title,
			runs: makeRuns(line.do, context),
			facts,
			cues: line.say.map(quoteWords),
			asides: line.watchFor ? [{ title: 'Watch for', runs: makeRuns(line.watchFor, context) }] : [],
		};
	});
	return [
		{ kind: 'heading', level: 2, text: 'Line by line' },
		{ kind: 'steps', level: 3, steps },
	];
}

function shorten({ shorter, agenda }: Training): Block[] {
	if (shorter.length === 0) return [];
	const minutesIn = (lines: Training['shorter'][number]['lines'], id: string) => {
		const minutes = lines.find(({ line }) => line === id)?.minutes ?? 0;
		return minutes > 0 ? String(minutes) : 'left out';
	};
	return [
		{ kind: 'heading', level: 2, text: 'When there is less time' },
		{
			kind: 'table',
			caption: 'Minutes for each line',
			head: ['Line', 'Full', ...shorter.map(({ title }) => sessionVariants[title])],
			widths: [46, 14, ...shorter.map(() => 20)],
			rows: [
				...agenda.map(({ id, title, minutes }) => [
					title,
					String(minutes),
					...shorter.map(({ lines }) => minutesIn(lines, id)),
				]),
				[
					'Together',
					String(agenda.reduce((sum, line) => sum + line.minutes, 0)),
					...shorter.map(({ minutes }) => String(minutes)),
				],
			].map((row) => row.map((text) => [{ text }])),
		},
		{
			kind: 'facts',
			items: shorter.map(({ title, says }) => ({ term: sessionVariants[title], runs: [{ text: says }] })),
		},
	];
}

function listAfterwards({ afterwards }: Training, context: DocumentContext): Block[] {
	if (afterwards.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: 'Afterwards' },
		{ kind: 'list', ordered: false, items: afterwards.map((item) => makeRuns(item, context)) },
	];
}
