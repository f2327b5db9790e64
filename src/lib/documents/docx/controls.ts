/**
 * Content controls (ECMA-376 Part 1, 17.5.2; [MS-DOCX] 2.5.1 for tick boxes): one for every simple field, with the
 * lasting name of the field as its tag and the label as its title.
 */
import { formatDate } from '#lib/text/dates.ts';
import type { Answer, SimpleField } from '../document.ts';
import { optionTags } from '../tags.ts';
import { emptyCell, isDate, prompts, ticked, unticked } from '../wording.ts';
import { cleanText, cutText, escapeAttribute } from '../xml.ts';
import type { WordPart } from './package.ts';
import { writeParagraph, writeRun, writeTogether } from './text.ts';

export interface ControlPlace {
	part: WordPart;
	tag: string;
	/** In the cell of a table the prompt is left away, so that an empty form can be filled in by hand. */
	cell: boolean;
}

/** Word takes no more in the title of a control. */
const longestTitle = 64;

interface Control {
	title: string;
	kind: string;
	content: string;
	empty: boolean;
}

/**
 * Every kind but `several`, which is a list of tick boxes: see `writeTicks`. A long text is a control for rich text,
 * because LibreOffice loses the line breaks of a plain one when it saves.
 */
export function writeControl(
	field: Exclude<SimpleField, { kind: 'several' }>,
	answer: Answer | undefined,
	place: ControlPlace,
): string {
	if (field.kind === 'tick') return writeTick(field.label, answer === true, place);
	const given = typeof answer === 'string' ? cleanText(answer) : '';
	const shown = field.kind === 'date' && isDate(given) ? formatDate(given) : given;
	return wrap(place, {
		title: field.label,
		kind: kindOf(field, given),
		content: shown ? writeRun(shown) : writePrompt(field.kind, place.cell),
		empty: !shown,
	});
}

/** A long text below its label: a paragraph for each line, and room for three in an empty one. */
export function writeLongText(
	field: Extract<SimpleField, { kind: 'long-text' }>,
	answer: Answer | undefined,
	place: ControlPlace & { style: string },
): string {
	const given = typeof answer === 'string' ? cleanText(answer) : '';
	const lines = given
		? given.split('\n').map((line) => writeRun(line))
		: [writePrompt(field.kind, false), '', ''];
	return wrap(place, {
		title: field.label,
		kind: '',
		// An empty box stays on one page; what somebody has written may be longer than one.
		content: given
			? lines.map((line) => writeParagraph(line, { style: place.style })).join('')
			: writeTogether(lines, place.style),
		empty: !given,
	});
}

/** One tick box with its words for each option. */
export function writeTicks(
	field: Extract<SimpleField, { kind: 'several' }>,
	answer: Answer | undefined,
	place: ControlPlace,
): string[] {
	const tags = optionTags(place.tag, field.options);
	return field.options.map((option, index) => {
		const on = Array.isArray(answer) && answer.includes(option);
		const tick = writeTick(`${option}: ${field.label}`, on, { ...place, tag: tags[index]! });
		return tick + writeRun(` ${option}`);
	});
}

function writeTick(title: string, on: boolean, place: ControlPlace): string {
	const font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>';
	return wrap(place, {
		title,
		kind:
			`<w14:checkbox><w14:checked w14:val="${on ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>` +
			'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
		content: writeRun(on ? ticked : unticked, font),
		empty: false,
	});
}

function wrap({ part, tag, cell }: ControlPlace, { title, kind, content, empty }: Control): string {
	// Outside a table nobody can delete a control by accident; a row must remain free to go.
	const lock = cell ? '' : '<w:lock w:val="sdtLocked"/>';
	return (
		`<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(cutText(title, longestTitle))}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
		`<w:id w:val="${part.nextControl()}"/>${lock}${empty ? '<w:showingPlcHdr/>' : ''}${kind}</w:sdtPr>` +
		`<w:sdtContent>${content}</w:sdtContent></w:sdt>`
	);
}

function kindOf(field: SimpleField, given: string): string {
	switch (field.kind) {
		case 'date':
			return (
				`<w:date${isDate(given) ? ` w:fullDate="${given}T00:00:00Z"` : ''}><w:dateFormat w:val="d MMMM yyyy"/>` +
				'<w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
			);
		case 'choice':
		case 'rating':
			return `<w:dropDownList>${field.options.map(listItem).join('')}</w:dropDownList>`;
		default:
			return field.kind === 'long-text' || given.includes('\n') ? '' : '<w:text/>';
	}
}

function listItem(option: string): string {
	const value = escapeAttribute(option);
	return `<w:listItem w:displayText="${value}" w:value="${value}"/>`;
}

function writePrompt(kind: keyof typeof prompts, cell: boolean): string {
	const chosen = kind === 'choice' || kind === 'rating' || kind === 'date';
	const words = cell && !chosen ? emptyCell : prompts[kind];
	return writeRun(words, '<w:rStyle w:val="PlaceholderText"/>');
}
