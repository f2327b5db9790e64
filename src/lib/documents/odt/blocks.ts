/** Every kind of block as OpenDocument text. */
import type { Block, Facts, List, Pair, Step, Steps } from '../document.ts';
import { placeBlocks, type PlacedBlock } from '../place-blocks.ts';
import { areShortTerms, joinFacts, markWords } from '../wording.ts';
import { writeField } from './fields.ts';
import { writeRecord, writeRows, writeTable, type TextPlace } from './tables.ts';
import { writeHeading, writeParagraph, writePicture, writeRuns, writeSpan, writeText } from './text.ts';

/** Of which the next paragraph is not parted. */
const keptStyles = { plain: 'KeptText', small: 'KeptSmall' } as const;
const paragraphStyles = { plain: 'Text_20_body', lead: 'Lead', small: 'Small' } as const;

function styleOf(style: keyof typeof paragraphStyles = 'plain', kept: boolean): string {
	return kept && style !== 'lead' ? keptStyles[style] : paragraphStyles[style];
}

export function writeBlocks(blocks: readonly Block[], place: TextPlace): string {
	return placeBlocks(blocks)
		.map((placed) => writeBlock(placed, place))
		.join('');
}

function writeBlock({ block, beginsPage, keepsWithNext }: PlacedBlock, place: TextPlace): string {
	switch (block.kind) {
		case 'heading':
			return writeHeading(block.text, block.level, beginsPage ? `NewPage${block.level}` : undefined);
		case 'paragraph':
			return writeParagraph(writeRuns(block.runs), styleOf(block.style, keepsWithNext));
		case 'list':
			return writeList(block);
		case 'note':
			return (
				writeParagraph(writeText(block.title), 'PanelTitle') + writeParagraph(writeRuns(block.runs), 'Panel')
			);
		case 'facts':
			return writeFacts(block.items);
		case 'pair':
			return writeSide(block.left) + writeSide(block.right);
		case 'steps':
			return block.steps.map((step) => writeStep(step, block.level)).join('');
		case 'table':
			return writeTable(block, place);
		case 'picture':
			return (
				writeParagraph(writePicture(block, place.media), 'Text_20_body') +
				(block.caption ? writeParagraph(writeText(block.caption), 'Small') : '')
			);
		case 'fields':
			return block.fields.map((field) => writeField(field, place.values)).join('');
		case 'rows':
			return writeRows(block.field, place);
		case 'record':
			return writeRecord(block.field, place);
		case 'page-break':
			return writeParagraph('', 'PageBreak');
	}
}

function writeList({ ordered, items }: Pick<List, 'ordered' | 'items'>): string {
	const lines = items.map(
		(runs) => `<text:list-item>${writeParagraph(writeRuns(runs), 'ListItem')}</text:list-item>`,
	);
	return `<text:list text:style-name="${ordered ? 'Numbers' : 'Bullets'}">${lines.join('')}</text:list>`;
}

function writeFacts(items: Facts['items']): string {
	const beside = areShortTerms(items);
	return items
		.map(({ term, runs }) =>
			writeParagraph(
				writeSpan(term, 'Strong') + (beside ? '<text:tab/>' : '<text:line-break/>') + writeRuns(runs),
				beside ? 'Fact' : 'LongFact',
			),
		)
		.join('');
}

function writeSide({ title, items }: Pair['left']): string {
	return writeHeading(title, 3) + writeList({ ordered: false, items });
}

function writeStep(step: Step, level: Steps['level']): string {
	const facts = joinFacts(step.facts);
	const cues = step.cues.map((cue) => writeParagraph(writeText(cue), 'Cue'));
	const asides = step.asides.map(({ mark, title, runs }) => {
		const name = title ?? (mark && markWords[mark]) ?? '';
		return writeParagraph(`${writeSpan(`${name}:`, 'Strong')} ${writeRuns(runs)}`, 'Aside');
	});
	// A step begins whole: its text, who does it, and the first of what follows.
	const follows = cues.length + asides.length > 0;
	return [
		writeHeading(`${step.number}. ${step.title}`, level),
		writeParagraph(writeRuns(step.runs), styleOf('plain', follows)),
		...(facts.length > 0 ? [writeParagraph(writeRuns(facts), styleOf('small', follows))] : []),
		...(cues.length > 0 ? [writeParagraph(writeText('Say'), 'CueTitle'), ...cues] : []),
		...asides,
	].join('');
}
