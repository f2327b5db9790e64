import type { Field } from '#lib/documents/document.ts';
import { slugify } from '#lib/text/slugify.ts';

export interface FieldGroup {
	/** For anchors on the page. */
	id: string;
	title: string;
	fields: Field[];
}

/** The parts of a form: a field without a group stands under the same heading as the one before it. */
export function groupFields(fields: readonly Field[]): FieldGroup[] {
	const groups: FieldGroup[] = [];
	for (const field of fields) {
		const last = groups.at(-1);
		if (last && (field.group === undefined || field.group === last.title)) last.fields.push(field);
		else {
			const title = field.group ?? 'Your answers';
			groups.push({ id: `part-${groups.length + 1}-${slugify(title)}`, title, fields: [field] });
		}
	}
	return groups;
}
