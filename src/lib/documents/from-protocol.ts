/** A protocol as a document: facts, what one is there to do, the steps with their reasons, the timetable, the text. */
import { entryPath } from '#lib/links/paths.ts';
import { capitalise, inList, inWords } from '#lib/text/count.ts';
import { addMinutes } from '#lib/text/dates.ts';
import { protocolFacts } from '#lib/trail/protocol-facts.ts';
import type { Protocol, Step as ProtocolStep } from '#schemas/protocol.ts';
import { roles, stepKinds } from '#schemas/vocabularies.data.ts';
import { frameDocument, linkCodes, linkUses, makeRuns, type DocumentContext } from './context.ts';
import type { Block, Document, Run, Step } from './document.ts';
import { blocksFromMarkdown } from './from-markdown.ts';
import { asidesOf } from './reasons.ts';

export function documentFromProtocol(
	entry: { id: string; data: Protocol; body?: string | undefined },
	context: DocumentContext,
): Document {
	const { data } = entry;
	const blocks = [
		...(data.urgent
			? [{ kind: 'note', title: 'First of all', runs: makeRuns(data.urgent, context) } as const]
			: []),
		{
			kind: 'facts' as const,
			items: protocolFacts(data).map(({ term, says }) => ({ term, runs: linkCodes(says, context) })),
		},
		...permit(data.permissions, context),
		...layOutSteps(data, context),
		...(data.day ? layOutDay(data.day) : []),
		...blocksFromMarkdown(entry.body ?? '', context),
		...askOpenly(data.open, context),
	];
	return frameDocument(entry, { kind: 'protocol', path: entryPath('protocols', entry.id), blocks }, context);
}

function permit(permissions: Protocol['permissions'], context: DocumentContext): Block[] {
	if (!permissions) return [];
	const itemsOf = (lines: readonly string[]) => lines.map((line) => makeRuns(line, context));
	return [
		{ kind: 'heading', level: 2, text: permissions.title },
		{
			kind: 'pair',
			left: { title: permissions.doTitle, items: itemsOf(permissions.do) },
			right: { title: permissions.doNotTitle, items: itemsOf(permissions.doNot) },
		},
	];
}

function layOutSteps({ steps, parts }: Protocol, context: DocumentContext): Block[] {
	const made = steps.map((step, index) => ({ part: step.part, step: makeStep(step, index + 1, context) }));
	const inPart = (part: string | undefined) =>
		made.filter((item) => item.part === part).map(({ step }) => step);
	const loose = inPart(undefined);
	const blocks: Block[] = [
		{ kind: 'heading', level: 2, text: `The ${inWords(steps.length)} steps` },
		{ kind: 'paragraph', style: 'small', runs: explainKinds(steps) },
	];
	if (loose.length > 0) blocks.push({ kind: 'steps', level: 3, steps: loose });
	for (const { id, title } of parts) {
		blocks.push({ kind: 'heading', level: 3, text: title }, { kind: 'steps', level: 4, steps: inPart(id) });
	}
	return blocks;
}

function explainKinds(steps: Protocol['steps']): Run[] {
	const text = 'Each step says what to do and why, and who learned it.';
	const kinds = new Set(steps.map(({ kind }) => kind));
	if (kinds.size > 1)
		return [
			{ text: `${text} Every partnership keeps a ` },
			{ text: 'core', bold: true },
			{ text: ' step. An ' },
			{ text: 'adaptable', bold: true },
			{ text: ' step is yours to change.' },
		];
	return [
		{
			text: `${text} ${kinds.has('core') ? 'Every partnership keeps all of them' : 'All are yours to change'}.`,
		},
	];
}

function makeStep(step: ProtocolStep, number: number, context: DocumentContext): Step {
	const facts = [
		{ term: 'Who', runs: [{ text: capitalise(inList(step.who.map((role) => roles[role]))) }] },
		{ term: 'Kind', runs: [{ text: capitalise(stepKinds[step.kind]) }] },
		...(step.minutes ? [{ term: 'Time', runs: [{ text: `About ${step.minutes} minutes` }] }] : []),
		...(step.uses.length > 0 ? [{ term: 'Uses', runs: linkUses(step.uses, context) }] : []),
	];
	return {
		id: step.id,
		number,
		title: step.title,
		core: step.kind === 'core',
		runs: makeRuns(step.do, context),
		facts,
		cues: [],
		asides: [
			...asidesOf(step.reasons, context),
			{ title: 'People get wrong', runs: makeRuns(step.mistake, context) },
		],
	};
}

function layOutDay(day: NonNullable<Protocol['day']>): Block[] {
	let clock = day.start;
	const rows = day.lines.map(({ what, minutes }) => {
		const start = clock;
		clock = addMinutes(clock, minutes);
		return [start, what, String(minutes)];
	});
	return [
		{ kind: 'heading', level: 2, text: day.title },
		{
			kind: 'table',
			caption: `${day.title}, from ${day.start} to ${clock}`,
			head: ['Start', 'What happens', 'Minutes'],
			widths: [14, 70, 16],
			rows: [...rows, [clock, 'Close', ''], ['', 'Together', String(day.minutes)]].map((row) =>
				row.map((text) => [{ text }]),
			),
		},
	];
}

function askOpenly(open: Protocol['open'], context: DocumentContext): Block[] {
	if (open.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: 'What nobody has settled' },
		{ kind: 'list', ordered: false, items: open.map(({ says }) => makeRuns(says, context)) },
	];
}
