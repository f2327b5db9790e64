/** The look of cells (ECMA-376 Part 1, 18.8): thin rules, and the double rule under the head. */
import { colours, fonts } from '../look.data.ts';
import { xmlHead } from '../xml.ts';

/** The places of the formats in `cellXfs` below. */
export const cellStyles = {
	none: 0,
	text: 1,
	date: 2,
	head: 3,
	title: 4,
	about: 5,
	hint: 6,
	label: 7,
	note: 8,
} as const;

const dateFormat = 164;

const font = (name: string, size: number, more = '') =>
	`<font>${more}<sz val="${size}"/><color rgb="FF${more ? colours.ink : colours.quiet}"/><name val="${name}"/><family val="2"/></font>`;
const fontList = [
	`<font><sz val="11"/><color rgb="FF${colours.ink}"/><name val="${fonts.text}"/><family val="2"/></font>`,
	font(fonts.head, 11, '<b/>'),
	font(fonts.head, 16, '<b/>'),
	font(fonts.text, 9.5),
];

const side = (name: string, style: string, colour: string) =>
	`<${name} style="${style}"><color rgb="FF${colour}"/></${name}>`;
const borders = [
	'<border><left/><right/><top/><bottom/><diagonal/></border>',
	`<border>${['left', 'right', 'top', 'bottom'].map((name) => side(name, 'thin', colours.rule)).join('')}<diagonal/></border>`,
	`<border><left/><right/><top/>${side('bottom', 'double', colours.ink)}<diagonal/></border>`,
];

const format = (parts: {
	font?: number;
	border?: number;
	number?: number;
	wrap?: boolean;
	fill?: number;
}) => {
	const alignment = `<alignment horizontal="left" vertical="${parts.border === 2 ? 'bottom' : 'top'}"${parts.wrap ? ' wrapText="1"' : ''}/>`;
	return (
		`<xf numFmtId="${parts.number ?? 0}" fontId="${parts.font ?? 0}" fillId="${parts.fill ?? 0}" borderId="${parts.border ?? 0}" xfId="0" ` +
		`applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
	);
};

const formats = [
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	format({ border: 1, wrap: true }),
	format({ border: 1, number: dateFormat }),
	format({ font: 1, border: 2, wrap: true, fill: 2 }),
	format({ font: 2 }),
	format({ font: 3 }),
	format({ font: 3, wrap: true }),
	format({ font: 1, border: 1, wrap: true }),
	format({ font: 3, border: 1, wrap: true }),
];

export function writeXlsxStyles(namespace: string): string {
	return (
		`${xmlHead}<styleSheet xmlns="${namespace}">` +
		`<numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="dd/mm/yyyy"/></numFmts>` +
		`<fonts count="${fontList.length}">${fontList.join('')}</fonts>` +
		'<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
		`<fill><patternFill patternType="solid"><fgColor rgb="FF${colours.leaf}"/><bgColor indexed="64"/></patternFill></fill></fills>` +
		`<borders count="${borders.length}">${borders.join('')}</borders>` +
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
		`<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
	);
}
