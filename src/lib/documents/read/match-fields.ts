/** Finds the lines of a field that stands below its label: by its tag, or where a program dropped the tags by the label. */
import type { Document, SimpleField } from '../document.ts';
import { isTableField, listFields } from '../fields.ts';
import { optionTags } from '../tags.ts';
import { plainText, sayTableHints, sayHint, sayLabel, ticked } from '../wording.ts';
import { normalise, wordsAfterBox } from './answers.ts';
import type { Content, FileContent, Line } from './content.ts';

export interface FieldFinder {
	/** The lines of the field, prompts left away; undefined where the file does not have it. */
	find: (field: SimpleField) => readonly string[] | undefined;
	/** Labels in the file that no field asked for, with what stands below them. */
	listOthers: () => { label: string; words: string }[];
}

export function makeFieldFinder({ content, fields }: FileContent, form: Document): FieldFinder {
	const byTag = new Map(fields.map((field) => [field.tag, field.lines]));
	const labels = listLabels(form);
	const stops = new Set([...labels, ...listHeadings(form), ...listTableHints(form)]);
	const used = new Set<Content>();
	let next = 0;
	return { find: (field) => findByTag(field) ?? findByLabel(field), listOthers };

	function findByTag(field: SimpleField): readonly string[] | undefined {
		const lines = byTag.get(field.id);
		if (lines || field.kind !== 'several') return lines;
		const tags = optionTags(field.id, field.options);
		if (!tags.some((tag) => byTag.has(tag))) return undefined;
		return field.options
			.filter((_, index) => byTag.get(tags[index]!)?.[0] === ticked)
			.map((option) => `${ticked} ${option}`);
	}

	function findByLabel(field: SimpleField): readonly string[] | undefined {
		const label = normalise(sayLabel(field).label);
		const at = content.findIndex(
			(item, index) => index >= next && item.kind === 'line' && labelOf(item, field) === label,
		);
		const item = content[at];
		if (item?.kind !== 'line') return undefined;
		next = at + 1;
		used.add(item);
		if (field.kind === 'tick') return [item.text];
		const hint = normalise(sayHint(field));
		return linesBelow(at).filter((line, index) => index > 0 || normalise(line) !== hint);
	}

	function linesBelow(at: number): string[] {
		const lines: string[] = [];
		for (const item of content.slice(at + 1)) {
			if (item.kind === 'table' || endsField(item, stops)) break;
			lines.push(...item.text.split('\n'));
		}
		return lines;
	}

	function listOthers(): { label: string; words: string }[] {
		return content.flatMap((item, index) => {
			if (item.kind === 'table' || item.style !== 'FieldLabel' || used.has(item)) return [];
			const label = wordsAfterBox(item.text) ?? item.text;
			if (labels.has(normalise(label))) return [];
			return [{ label: label.trim(), words: linesBelow(index).join(' ').trim() }];
		});
	}
}

function listLabels(form: Document): Set<string> {
	return new Set(
		listFields(form).map((field) => normalise(isTableField(field) ? field.label : sayLabel(field).label)),
	);
}

function listHeadings({ blocks }: Document): string[] {
	return blocks.flatMap((block) => (block.kind === 'heading' ? [normalise(block.text)] : []));
}

/** The lines that may stand above a table. */
function listTableHints(form: Document): string[] {
	return listFields(form).flatMap((field) => {
		const paragraphs = isTableField(field) ? sayTableHints(field, false) : [];
		return paragraphs.map((runs) => normalise(plainText(runs)));
	});
}

/** A tick stands before its label, in the same line. */
function labelOf({ text }: Line, { kind }: SimpleField): string {
	return normalise(kind === 'tick' ? (wordsAfterBox(text) ?? text) : text);
}

function endsField({ style, text }: Line, stops: ReadonlySet<string>): boolean {
	if (/^(?:Heading|Caption|ColumnHints|FieldLabel|LongFact|TableEnd)/i.test(style)) return true;
	const plain = !/^Field(?:Value|Room|Option)$/.test(style);
	return plain && stops.has(normalise(wordsAfterBox(text) ?? text));
}
