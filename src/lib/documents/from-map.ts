/** A map as a document: its table, what was left out and what risk remains. Nothing that its page does not say. */
import { sayBand, sayCell, sayConfirmed, sayNothing, sayOffer, type MapCell } from '#lib/maps/cell.ts';
import { listMapFacts, sayGaps } from '#lib/maps/facts.ts';
import { capitalise } from '#lib/text/count.ts';
import { entryPath } from '#lib/links/paths.ts';
import type { PracticeMap } from '#schemas/map.ts';
import { frameDocument, makeRuns, linkUses, type DocumentContext } from './context.ts';
import type { Block, Document, Run } from './document.ts';

const mostUpright = 5;

export function documentFromMap(
	entry: { id: string; data: PracticeMap },
	context: DocumentContext,
): Document {
	const { data } = entry;
	const blocks: Block[] = [
		...(data.synthetic
			? [
					{
						kind: 'note' as const,
						title: 'An invented example',
						runs: [{ text: 'These schools do not exist.' }],
					},
				]
			: []),
		{
			kind: 'facts',
			items: listMapFacts(data).map(({ term, says }) => ({ term, runs: makeRuns(says, context) })),
		},
		{ kind: 'heading', level: 2, text: 'The map' },
		{ kind: 'paragraph', runs: [{ text: sayGaps(data, `“${sayNothing(data)}”`) }] },
		makeTable(data, context),
		{ kind: 'heading', level: 2, text: 'What was left out, and why' },
		{ kind: 'list', ordered: false, items: data.leftOut.map((text) => makeRuns(text, context)) },
		{ kind: 'heading', level: 2, text: 'What risk remains' },
		{ kind: 'paragraph', runs: makeRuns(data.residualRisk, context) },
	];
	const document = frameDocument(entry, { kind: 'map', path: entryPath('maps', entry.id), blocks }, context);
	return { ...document, orientation: data.columns.length > mostUpright ? 'landscape' : 'portrait' };
}

function makeTable(map: PracticeMap, context: DocumentContext): Block {
	return {
		kind: 'table',
		caption: `${map.title}: ${map.rowsAre} by ${map.columnsAre}`,
		head: [capitalise(map.rowsAre), ...map.columns.map(({ title }) => title)],
		rows: map.rows.map((row) => [
			[{ text: row.title }],
			...map.columns.map(({ id }) => {
				const cell = row.cells.find(({ column }) => column === id);
				return cell ? writeCell(cell, context) : [{ text: sayNothing(map) }];
			}),
		]),
	};
}

/** One line for each thing that is said. */
function writeCell(cell: MapCell, context: DocumentContext): Run[] {
	const band = cell.says ? sayBand(cell) : undefined;
	const how: Run[] = cell.how ? [{ text: 'How: ' }, ...linkUses(cell.how, context)] : [];
	const from: Run[] = cell.from ? [{ text: ` (${cell.from.join(', ')})` }] : [];
	const lines: Run[][] = [
		[{ text: sayCell(cell) }, ...from],
		band ? [{ text: band, bold: true }] : [],
		...[sayConfirmed(cell), sayOffer(cell)].map((text) => (text ? [{ text }] : [])),
		how,
	];
	return lines
		.filter((line) => line.length > 0)
		.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line));
}
