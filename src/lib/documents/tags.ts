/** The lasting names of fields inside a file, by which answers are found again. */
import { slugify } from '#lib/text/slugify.ts';
import type { SimpleField, TableField } from './document.ts';

/** Word takes no more in the tag of a content control. */
const longest = 64;

/** The tag of a column: the same in every row, because a row that somebody adds in Word is a copy. */
export function columnTag(table: TableField, column: SimpleField): string {
	return shorten(`${table.id}.${column.id}`);
}

/** The tags of the tick boxes of a field with several options, in their order. */
export function optionTags(tag: string, options: readonly string[]): string[] {
	const tags: string[] = [];
	for (const option of options) {
		const plain = shorten(`${tag}.${slugify(option)}`);
		tags.push(tags.includes(plain) ? shorten(`${tag}.${slugify(option)}.${tags.length + 1}`) : plain);
	}
	return tags;
}

/** A name that is too long ends in the hash of the whole. */
function shorten(name: string): string {
	if (name.length <= longest) return name;
	let hash = 0x811c9dc5;
	for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
	return `${name.slice(0, longest - 9)}~${hash.toString(16).padStart(8, '0')}`;
}
