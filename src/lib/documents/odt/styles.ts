/** The styles of an OpenDocument text (ODF 1.3 Part 3, 16), its page, header and footer. */
import type { Document } from '../document.ts';
import { colours, fonts, kinds, paper, sizes } from '../look.data.ts';
import { xmlHead } from '../xml.ts';
import { writeFooter, writeHeader } from './frame.ts';
import { odfNamespaces, odfVersion } from './namespaces.ts';
import type { Part } from '../zip.ts';

interface Style {
	name: string;
	shown?: string;
	parent?: string;
	/** Further attributes of the style. */
	more?: string;
	paragraph?: string;
	/** Tab stops, which are an element of their own. */
	tabs?: string;
	text?: string;
}

const strong = `style:font-name="${fonts.head}" fo:font-weight="bold"`;
const quiet = `fo:color="#${colours.quiet}"`;
const keep = 'fo:keep-with-next="always"';
const size = (points: number) => `fo:font-size="${points}pt"`;
const space = (before: number, after: number) => `fo:margin-top="${before}mm" fo:margin-bottom="${after}mm"`;

const double = (side: string, colour: string) =>
	`fo:border-${side}="1.75pt double #${colour}" style:border-line-width-${side}="0.2mm 0.25mm 0.2mm"`;

export function writeStyles(document: Document, media: Part[]): string {
	const { colour } = kinds[document.kind];
	const width = (document.orientation === 'portrait' ? paper.short : paper.long) - 2 * paper.margin;
	const paragraphs = [...textStyles(colour), ...formStyles, ...frameStyles(width)].map(writeStyle).join('');
	return (
		`${xmlHead}<office:document-styles ${odfNamespaces} ${odfVersion}><office:font-face-decls>` +
		`<style:font-face style:name="${fonts.text}" svg:font-family="${fonts.text}" style:font-family-generic="swiss"/>` +
		`<style:font-face style:name="${fonts.head}" svg:font-family="${fonts.head}" style:font-family-generic="roman"/></office:font-face-decls>` +
		`<office:styles>${defaults}${paragraphs}${characterStyles}</office:styles>` +
		`<office:automatic-styles>${writePage(document.orientation)}</office:automatic-styles>` +
		'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">' +
		`<style:header>${writeHeader(document, media)}</style:header><style:footer>${writeFooter(document)}</style:footer>` +
		'</style:master-page></office:master-styles></office:document-styles>'
	);
}

const defaults =
	'<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="12.5mm"/>' +
	`<style:text-properties style:font-name="${fonts.text}" ${size(sizes.text)} fo:color="#${colours.ink}" fo:language="en" fo:country="GB"/></style:default-style>` +
	'<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="2.5mm" fo:line-height="115%" fo:orphans="2" fo:widows="2"/></style:style>';

function writeStyle({
	name,
	shown = name,
	parent = 'Standard',
	more = '',
	paragraph = '',
	tabs,
	text,
}: Style): string {
	const properties = tabs
		? `<style:paragraph-properties ${paragraph}><style:tab-stops>${tabs}</style:tab-stops></style:paragraph-properties>`
		: `<style:paragraph-properties ${paragraph}/>`;
	return (
		`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}"${more}>` +
		`${properties}${text ? `<style:text-properties ${text}/>` : ''}</style:style>`
	);
}

function heading(level: number): Style {
	return {
		name: `Heading_20_${level}`,
		shown: `Heading ${level}`,
		more: ` style:default-outline-level="${level}" style:next-style-name="Text_20_body"`,
		paragraph: `${space([0, 6, 4.5, 3.5][level - 1]!, 1.5)} ${keep}`,
		text: `${strong} ${size(sizes.headings[level - 1]!)}`,
	};
}

function textStyles(colour: string): Style[] {
	return [
		{ name: 'Text_20_body', shown: 'Text body' },
		...[1, 2, 3, 4].map(heading),
		...[2, 3, 4].map((level) => ({
			name: `NewPage${level}`,
			shown: `New Page ${level}`,
			parent: `Heading_20_${level}`,
			paragraph: 'fo:break-before="page"',
		})),
		{ name: 'Kicker', paragraph: `${space(0, 0.7)} ${keep}`, text: `${strong} fo:color="#${colour}"` },
		{ name: 'Lead', paragraph: space(0, 3.5), text: size(sizes.lead) },
		{ name: 'Small', paragraph: space(0, 2), text: `${quiet} ${size(sizes.small)}` },
		{ name: 'KeptText', shown: 'Kept Text', parent: 'Text_20_body', paragraph: keep },
		{ name: 'KeptSmall', shown: 'Kept Small', parent: 'Small', paragraph: keep },
		{ name: 'ListItem', shown: 'List Item', paragraph: space(0, 1) },
		{
			name: 'PanelTitle',
			shown: 'Panel Title',
			paragraph: `${space(3.5, 0)} ${keep} ${double('top', colour)} fo:padding-top="1.5mm" fo:background-color="#${colours.leaf}"`,
			text: strong,
		},
		{ name: 'Panel', paragraph: `${space(0, 3.5)} fo:background-color="#${colours.leaf}"` },
		{
			name: 'Fact',
			paragraph: `${space(0, 1.4)} fo:margin-left="53mm" fo:text-indent="-53mm"`,
			tabs: '<style:tab-stop style:position="0mm"/>',
		},
		{ name: 'LongFact', shown: 'Long Fact', paragraph: `${space(0, 2)} fo:keep-together="always"` },
		{
			name: 'CueTitle',
			shown: 'Cue Title',
			paragraph: `${space(0, 0.4)} ${keep} fo:margin-left="6mm"`,
			text: strong,
		},
		{ name: 'Cue', paragraph: `${space(0, 1)} fo:margin-left="6mm"` },
		{
			name: 'Aside',
			paragraph: `${space(0, 1.4)} fo:margin-left="4mm" ${double('left', colour)} fo:padding-left="3mm"`,
			text: size(sizes.small),
		},
		{
			name: 'PageBreak',
			shown: 'Page Break',
			paragraph: `${space(0, 0)} fo:break-before="page"`,
			text: size(4),
		},
	];
}

const formStyles: Style[] = [
	{ name: 'FieldLabel', shown: 'Field Label', paragraph: `${space(3.5, 0.7)} ${keep}`, text: strong },
	{
		name: 'FieldHint',
		shown: 'Field Hint',
		paragraph: `${space(0, 1.5)} ${keep}`,
		text: `${quiet} ${size(sizes.small)}`,
	},
	{ name: 'ColumnHints', shown: 'Column Hints', parent: 'FieldHint', paragraph: `${space(3.5, 0)} ${keep}` },
	{
		name: 'FieldValue',
		shown: 'Field Value',
		paragraph: `${space(0, 3)} fo:keep-together="always" fo:border="0.75pt solid #${colours.rule}" fo:padding="1.5mm" style:join-border="true" style:contextual-spacing="true"`,
	},
	{ name: 'FieldRoom', shown: 'Field Room', parent: 'FieldValue', paragraph: keep },
	{
		name: 'FieldOption',
		shown: 'Field Option',
		paragraph: `${space(0, 0.8)} fo:margin-left="6.5mm" fo:text-indent="-6.5mm"`,
	},
	{ name: 'Caption', paragraph: `${space(4, 1.5)} ${keep}`, text: strong },
	{ name: 'TableText', shown: 'Table Text', paragraph: space(0.5, 0.5), text: size(sizes.table) },
	{ name: 'TableHead', shown: 'Table Head', parent: 'TableText', paragraph: keep, text: strong },
	{ name: 'NarrowText', shown: 'Narrow Text', parent: 'TableText', text: size(sizes.frame) },
	{
		name: 'NarrowHead',
		shown: 'Narrow Head',
		parent: 'TableHead',
		text: `style:font-name="${fonts.text}" fo:font-weight="bold" ${size(sizes.frame)}`,
	},
	{
		name: 'TableHint',
		shown: 'Table Hint',
		parent: 'TableText',
		paragraph: `${space(0, 1)} ${keep}`,
		text: `${quiet} ${size(sizes.frame)}`,
	},
];

function frameStyles(width: number): Style[] {
	const tabs = `<style:tab-stop style:position="${width}mm" style:type="right"/>`;
	const text = `${quiet} ${size(sizes.frame)}`;
	return [
		{
			name: 'Header',
			paragraph: `${space(0, 0)} ${double('bottom', colours.ink)} fo:padding-bottom="1.2mm"`,
			tabs,
			text,
		},
		{ name: 'Footer', paragraph: space(0, 0.4), tabs, text },
		{
			name: 'FooterTop',
			shown: 'Footer Top',
			parent: 'Footer',
			paragraph: `fo:border-top="0.5pt solid #${colours.rule}" fo:padding-top="1.5mm"`,
			tabs,
		},
	];
}

const characterStyles = [
	['Strong', strong],
	['Quiet', `style:font-name="${fonts.text}" fo:font-weight="normal" ${quiet} ${size(sizes.small)}`],
]
	.map(
		([name, text]) =>
			`<style:style style:name="${name}" style:family="text"><style:text-properties ${text}/></style:style>`,
	)
	.concat(
		'<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">' +
			`<style:text-properties fo:color="#${colours.peer}" style:text-underline-style="solid"/></style:style>`,
	)
	.join('');

function writePage(orientation: Document['orientation']): string {
	const [width, height] = orientation === 'portrait' ? [paper.short, paper.long] : [paper.long, paper.short];
	return (
		`<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" ` +
		`style:print-orientation="${orientation}" fo:margin-top="${paper.margin - 6}mm" fo:margin-bottom="${paper.margin - 6}mm" fo:margin-left="${paper.margin}mm" fo:margin-right="${paper.margin}mm"/>` +
		'<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="5mm"/></style:header-style>' +
		'<style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>'
	);
}
