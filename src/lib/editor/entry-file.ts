/** A content file as the editor holds it, and back again. */
import { z } from 'zod';
import { parseContentFile, type FileKind } from '#lib/content/front-matter.ts';
import type { Shape } from '#lib/docs/value-words.ts';
import { schemas, type CollectionName } from '#schemas/collections.ts';
import { changeYaml, writeYaml } from './change-yaml.ts';
import { fromEditor, toEditor } from './convert.ts';
import type { Fields } from './same.ts';

/** The text of the file that was opened goes with its fields, so that a save can change it instead of writing another. */
export const openedText = 'openedText';
export const bodyField = 'body';

export interface FileType {
	collection: CollectionName;
	kind: FileKind;
}

export function readShapeOf(collection: CollectionName): Shape {
	const known = shapes.get(collection) ?? z.toJSONSchema(schemas[collection] as z.ZodType, { io: 'input' });
	shapes.set(collection, known);
	return known;
}
const shapes = new Map<CollectionName, Shape>();

/** @throws where the fields cannot be read, with the words of the check. */
export function openEntry(text: string, { collection, kind }: FileType): Fields {
	const whole = text.endsWith('\n') ? text : `${text}\n`;
	const { data, body, errors } = parseContentFile(whole, kind);
	const [error] = errors;
	if (error) throw new Error(`${error.place.line}:${error.place.column} ${error.message} ${error.note}`);
	return {
		...(toEditor(readShapeOf(collection), data) as Fields),
		...(kind === 'prose' ? { [bodyField]: body.trim() } : {}),
		[openedText]: whole,
	};
}

/** The text of the file with what the editor holds now. */
export function saveEntry(held: Fields, type: FileType): string {
	const { [openedText]: opened, [bodyField]: body = '', ...fields } = held;
	const after = fromEditor(readShapeOf(type.collection), fields) as Fields;
	if (typeof opened !== 'string' || opened === '') return join(writeYaml(after), String(body), type.kind);
	const parsed = parseContentFile(opened, type.kind);
	const shape = readShapeOf(type.collection);
	// What the editor would give back if nobody had touched it: only what differs from that was changed.
	const before = fromEditor(shape, toEditor(shape, parsed.data)) as Fields;
	if (type.kind === 'data') return changeYaml(opened, before, after);
	const top = opened.slice(0, opened.length - parsed.body.length);
	const [, start = '---\n', yaml = '', end = '---\n'] =
		/^(---[^\n]*\n)([\s\S]*?)(^---[^\n]*\n?)$/m.exec(top) ?? [];
	const text = String(body).trim() === parsed.body.trim() ? parsed.body : `\n${String(body).trim()}\n`;
	return start + changeYaml(yaml, before, after) + end + text;
}

function join(yaml: string, body: string, kind: FileKind): string {
	return kind === 'data' ? yaml : `---\n${yaml}---\n\n${body.trim()}\n`;
}
