/** The styles of a Word file (ECMA-376 Part 1, 17.7). The order of elements is that of the schema. */
import type { DocumentKind } from '../document.ts';
import { colours, fonts, kinds, sizes } from '../look.data.ts';
import { xmlHead } from '../xml.ts';
import { wordNamespaces } from './namespaces.ts';
import { keepNext } from './text.ts';

interface Style {
	id: string;
	/** Built-in styles keep the names by which Word knows them. */
	name: string;
	basedOn?: string;
	next?: string;
	paragraph?: string;
	run?: string;
}

export function writeStyles(kind: DocumentKind, frameWidth: number): string {
	const { colour } = kinds[kind];
	return (
		`${xmlHead}<w:styles ${wordNamespaces}>${defaults}` +
		[...textStyles(colour), ...formStyles, ...frameStyles(frameWidth)].map(writeStyle).join('') +
		characterStyles +
		tableStyles(colour) +
		'</w:styles>'
	);
}

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
const space = (before: number, after: number, line = '') =>
	`<w:spacing w:before="${before}" w:after="${after}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`;
const indent = (left: number, hanging = 0) =>
	`<w:ind w:left="${left}"${hanging ? ` w:hanging="${hanging}"` : ''}/>`;
const headFont = `${font(fonts.head)}<w:b/><w:bCs/>`;

const defaults =
	`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${fonts.text}" w:hAnsi="${fonts.text}" w:eastAsia="${fonts.text}" w:cs="${fonts.text}"/>` +
	`${colour(colours.ink)}${size(sizes.text)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
	`<w:pPrDefault><w:pPr>${space(0, 140, '276')}</w:pPr></w:pPrDefault></w:docDefaults>` +
	'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
	'<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
	'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
	'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

function writeStyle({ id, name, basedOn = 'Normal', next, paragraph = '', run = '' }: Style): string {
	return (
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
		`${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
	);
}

const spaceBeforeHeading = [0, 360, 260, 200];

function heading(level: number): Style {
	return {
		id: `Heading${level}`,
		name: `heading ${level}`,
		next: 'Normal',
		paragraph: `${keepNext}<w:keepLines/>${space(spaceBeforeHeading[level - 1]!, 80, '252')}<w:outlineLvl w:val="${level - 1}"/>`,
		run: headFont + size(sizes.headings[level - 1]!),
	};
}

const doubleRule = (side: 'top' | 'bottom' | 'left', value: string, gap = 6) =>
	`<w:pBdr><w:${side} w:val="double" w:sz="6" w:space="${gap}" w:color="${value}"/></w:pBdr>`;

function textStyles(kindColour: string): Style[] {
	return [
		...[1, 2, 3, 4].map(heading),
		{
			id: 'Kicker',
			name: 'Kicker',
			paragraph: `${keepNext}${space(0, 40)}`,
			run: headFont + colour(kindColour) + size(sizes.kicker),
		},
		{ id: 'Lead', name: 'Lead', paragraph: space(0, 200), run: size(sizes.lead) },
		{ id: 'Small', name: 'Small', paragraph: space(0, 120), run: colour(colours.quiet) + size(sizes.small) },
		{
			id: 'ListBullet',
			name: 'List Bullet',
			paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr>' + space(0, 60),
		},
		{ id: 'ListNumber', name: 'List Number', paragraph: space(0, 60) },
		{
			id: 'PanelTitle',
			name: 'Panel Title',
			paragraph: `${keepNext}${doubleRule('top', kindColour)}<w:shd w:val="clear" w:color="auto" w:fill="${colours.leaf}"/>${space(200, 0)}`,
			run: headFont,
		},
		{
			id: 'Panel',
			name: 'Panel',
			paragraph: `<w:shd w:val="clear" w:color="auto" w:fill="${colours.leaf}"/>${space(0, 200)}`,
		},
		{
			id: 'Fact',
			name: 'Fact',
			paragraph: `<w:tabs><w:tab w:val="left" w:pos="3000"/></w:tabs>${space(0, 80)}${indent(3000, 3000)}`,
		},
		{ id: 'LongFact', name: 'Long Fact', paragraph: `<w:keepLines/>${space(0, 120)}` },
		{
			id: 'CueTitle',
			name: 'Cue Title',
			paragraph: `${keepNext}${space(0, 20)}${indent(340)}`,
			run: headFont,
		},
		{ id: 'Cue', name: 'Cue', paragraph: space(0, 60) + indent(340) },
		{
			id: 'Aside',
			name: 'Aside',
			paragraph: `<w:keepLines/>${doubleRule('left', kindColour, 10)}${space(0, 80)}${indent(340)}`,
			run: size(sizes.small),
		},
	];
}

const box = ['top', 'left', 'bottom', 'right']
	.map((side) => `<w:${side} w:val="single" w:sz="6" w:space="5" w:color="${colours.rule}"/>`)
	.join('');

const formStyles: Style[] = [
	{ id: 'FieldLabel', name: 'Field Label', paragraph: `${keepNext}${space(200, 40)}`, run: headFont },
	{
		id: 'FieldHint',
		name: 'Field Hint',
		paragraph: `${keepNext}${space(0, 100)}`,
		run: colour(colours.quiet) + size(sizes.small),
	},
	{
		id: 'ColumnHints',
		name: 'Column Hints',
		basedOn: 'FieldHint',
		paragraph: space(200, 0),
	},
	{
		id: 'FieldValue',
		name: 'Field Value',
		paragraph: `<w:keepLines/><w:pBdr>${box}</w:pBdr>${space(60, 220)}<w:ind w:left="113" w:right="113"/><w:contextualSpacing/>`,
	},
	{ id: 'FieldOption', name: 'Field Option', paragraph: space(0, 40) + indent(380, 380) },
	{
		id: 'Caption',
		name: 'caption',
		next: 'Normal',
		paragraph: `${keepNext}${space(240, 80)}`,
		run: headFont,
	},
	{ id: 'TableText', name: 'Table Text', paragraph: space(40, 40, '252'), run: size(sizes.table) },
	{ id: 'TableHead', name: 'Table Head', basedOn: 'TableText', paragraph: keepNext, run: headFont },
	{ id: 'NarrowText', name: 'Narrow Text', basedOn: 'TableText', run: size(sizes.frame) },
	{
		id: 'NarrowHead',
		name: 'Narrow Head',
		basedOn: 'TableHead',
		run: `${font(fonts.text)}<w:b/><w:bCs/>${size(sizes.frame)}`,
	},
	{
		id: 'TableHint',
		name: 'Table Hint',
		basedOn: 'TableText',
		paragraph: `${keepNext}${space(0, 60)}`,
		run: colour(colours.quiet) + size(sizes.frame),
	},
	{
		id: 'TableEnd',
		name: 'Table End',
		paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
		run: size(4),
	},
];

function frameStyles(width: number): Style[] {
	const tabs = `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
	const run = colour(colours.quiet) + size(sizes.frame);
	return [
		{
			id: 'Header',
			name: 'header',
			paragraph: doubleRule('bottom', colours.ink, 4) + tabs + space(0, 0),
			run,
		},
		{ id: 'Footer', name: 'footer', paragraph: tabs + space(0, 20), run },
		{
			id: 'FooterTop',
			name: 'Footer Top',
			basedOn: 'Footer',
			paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="5" w:color="${colours.rule}"/></w:pBdr>${space(160, 20)}`,
		},
	];
}

const characterStyles =
	`<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr>${headFont}</w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="Quiet"><w:name w:val="Quiet"/><w:rPr>${font(fonts.text)}<w:b w:val="0"/><w:bCs w:val="0"/>${colour(colours.quiet)}${size(sizes.small)}</w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour(colours.peer)}<w:u w:val="single"/></w:rPr></w:style>` +
	`<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr>${colour('595959')}</w:rPr></w:style>`;

/** Thin lines between rows and columns; the double rule under the head, and between the sides of a record. */
function tableStyles(kindColour: string): string {
	const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.rule}"/>`;
	const double = (side: string, value: string) =>
		`<w:${side} w:val="double" w:sz="6" w:space="0" w:color="${value}"/>`;
	const head = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${double('bottom', colours.ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
	const style = (id: string, borders: string) =>
		`<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="TableNormal"/>` +
		`<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${head}</w:style>`;
	return (
		style('PlainTable', line('top') + line('bottom') + line('insideH') + line('insideV')) +
		style('RecordTable', line('top') + line('bottom') + line('insideH') + double('insideV', kindColour))
	);
}
