/** Every kind of block as WordprocessingML. */
import type { Block, Facts, List, Pair, Step, Steps } from '../document.ts';
import { placeBlocks, type PlacedBlock } from '../place-blocks.ts';
import { areShortTerms, joinFacts, markWords } from '../wording.ts';
import { writeField, type FormPlace } from './form.ts';
import type { WordPart } from './package.ts';
import { writeRecord, writeRows, writeTable } from './tables.ts';
import { keepNext, strong, writeParagraph, writePicture, writeRun, writeRuns } from './text.ts';

export function writeBlocks(blocks: readonly Block[], place: FormPlace): string {
	return placeBlocks(blocks)
		.map((placed) => writeBlock(placed, place))
		.join('');
}

function writeBlock({ block, beginsPage, keepsWithNext }: PlacedBlock, place: FormPlace): string {
	const { part } = place;
	switch (block.kind) {
		case 'heading':
			return writeHeading(block.text, block.level, beginsPage ? '<w:pageBreakBefore/>' : '');
		case 'paragraph':
			return writeParagraph(writeRuns(block.runs, part), {
				style: paragraphStyles[block.style ?? 'plain'],
				more: keepsWithNext ? keepNext : '',
			});
		case 'list':
			return writeList(block, part);
		case 'note':
			return (
				writeParagraph(writeRun(block.title), { style: 'PanelTitle' }) +
				writeParagraph(writeRuns(block.runs, part), { style: 'Panel' })
			);
		case 'facts':
			return writeFacts(block.items, part);
		case 'pair':
			return writeSide(block.left, part) + writeSide(block.right, part);
		case 'steps':
			return block.steps.map((step) => writeStep(step, block.level, part)).join('');
		case 'table':
			return writeTable(block, place);
		case 'picture':
			return (
				writeParagraph(writePicture(block, part)) +
				(block.caption ? writeParagraph(writeRun(block.caption), { style: 'Small' }) : '')
			);
		case 'fields':
			return block.fields.map((field) => writeField(field, place)).join('');
		case 'rows':
			return writeRows(block.field, place);
		case 'record':
			return writeRecord(block.field, place);
		case 'page-break':
			return writeParagraph('<w:r><w:br w:type="page"/></w:r>', { style: 'TableEnd' });
	}
}

const paragraphStyles = { plain: undefined, lead: 'Lead', small: 'Small' } as const;

export function writeHeading(text: string, level: number, more = ''): string {
	return writeParagraph(writeRun(text), { style: `Heading${level}`, more });
}

function writeList({ ordered, items }: Pick<List, 'ordered' | 'items'>, part: WordPart): string {
	if (!ordered)
		return items.map((runs) => writeParagraph(writeRuns(runs, part), { style: 'ListBullet' })).join('');
	const more = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${part.nextNumberedList()}"/></w:numPr>`;
	return items.map((runs) => writeParagraph(writeRuns(runs, part), { style: 'ListNumber', more })).join('');
}

function writeFacts(items: Facts['items'], part: WordPart): string {
	const beside = areShortTerms(items);
	return items
		.map(({ term, runs }) =>
			writeParagraph(
				writeRun(term, strong) +
					(beside ? '<w:r><w:tab/></w:r>' : '<w:r><w:br/></w:r>') +
					writeRuns(runs, part),
				{ style: beside ? 'Fact' : 'LongFact' },
			),
		)
		.join('');
}

function writeSide({ title, items }: Pair['left'], part: WordPart): string {
	return writeHeading(title, 3) + writeList({ ordered: false, items }, part);
}

function writeStep(step: Step, level: Steps['level'], part: WordPart): string {
	const facts = joinFacts(step.facts);
	const cues = step.cues.map((cue) => writeParagraph(writeRun(cue), { style: 'Cue' }));
	const asides = step.asides.map(({ mark, title, runs }) => {
		const name = title ?? (mark && markWords[mark]) ?? '';
		return writeParagraph(writeRun(`${name}: `, strong) + writeRuns(runs, part), { style: 'Aside' });
	});
	// A step begins whole: its text, who does it, and the first of what follows.
	const follows = cues.length + asides.length > 0;
	return [
		writeHeading(`${step.number}. ${step.title}`, level),
		writeParagraph(writeRuns(step.runs, part), { more: follows ? keepNext : '' }),
		...(facts.length > 0
			? [writeParagraph(writeRuns(facts, part), { style: 'Small', more: follows ? keepNext : '' })]
			: []),
		...(cues.length > 0 ? [writeParagraph(writeRun('Say'), { style: 'CueTitle' }), ...cues] : []),
		...asides,
	].join('');
}
