/** Bullets and numbers (ECMA-376 Part 1, 17.9). Every numbered list begins at 1. */
import { xmlHead } from '../xml.ts';
import { wordNamespaces } from './namespaces.ts';

const level = (format: string, text: string) =>
	`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
	'<w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl>';

const kind = (id: number, format: string, text: string) =>
	`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${level(format, text)}</w:abstractNum>`;

export function writeNumbering(numberedLists: number): string {
	const lists = Array.from(
		{ length: numberedLists },
		(_, index) =>
			`<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>` +
			'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
	);
	return (
		`${xmlHead}<w:numbering ${wordNamespaces}>${kind(0, 'bullet', '\u2022')}${kind(1, 'decimal', '%1.')}` +
		`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`
	);
}
