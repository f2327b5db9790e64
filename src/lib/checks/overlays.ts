/** A partnership's own copy may change adaptable steps and add fields. What is core stays as everybody shares it. */
import { adaptableCollections, overlayId } from '#lib/overlays/apply-overlay.ts';
import { codeOf } from '#lib/content/catalogue.ts';
import type { Library, SourceEntry, SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Check } from './check.ts';

type Overlaid = SourceEntry<'overlays'>;

export const checkOverlays: Check = (library, { leftOut = [] }) => {
	const entries = new Map(
		adaptableCollections
			.flatMap((collection) => library.of(collection) as SourceEntry<'protocols' | 'proformas'>[])
			.map((entry) => [overlayId(entry.data.code), entry]),
	);
	return library.of('overlays').flatMap((overlay) => {
		const entry = entries.get(overlay.id);
		const away = leftOut.find((file) => codeOf(file) === overlay.id.toUpperCase());
		if (away) return [reportLeftOut(overlay, away)];
		if (!entry) return [reportUnknown(overlay, library)];
		return entry.collection === 'protocols'
			? checkSteps(overlay, entry as SourceEntry<'protocols'>)
			: checkFields(overlay, entry as SourceEntry<'proformas'>);
	});
};

function reportLeftOut(overlay: Overlaid, { collection }: SourceFile): Issue {
	const code = overlay.id.toUpperCase();
	return report(overlay, [], {
		ruleId: 'library-code',
		message: `${code} is left out of this site, so there is nothing to change in it.`,
		note: `Add ${code} to “${collection}” under “library” in your settings, or delete this file.`,
	});
}

function reportUnknown(overlay: Overlaid, library: Library): Issue {
	const codes = adaptableCollections.flatMap((name) => library.of(name).map(({ data }) => data.code));
	const near = findNearest(overlay.id.toUpperCase(), codes);
	return report(overlay, [], {
		ruleId: 'overlay-entry',
		message: `There is no protocol or form with the code ${overlay.id.toUpperCase()}.`,
		note: `Name the file after the code of the entry that you change${near ? `, such as ${overlayId(near)}.yaml` : ''}.`,
	});
}

function checkSteps(overlay: Overlaid, { data: { code, steps } }: SourceEntry<'protocols'>): Issue[] {
	const flexible = steps.filter(({ kind }) => kind === 'flex').map(({ id }) => id);
	const changed = overlay.data.steps.map(({ step }) => step);
	const wrong = overlay.data.steps.flatMap(({ step }, index): Issue[] => {
		const path = ['steps', index, 'step'];
		if (!steps.some(({ id }) => id === step))
			return [reportMissing(overlay, path, { id: step, known: flexible })];
		if (!flexible.includes(step))
			return [
				report(overlay, path, {
					ruleId: 'overlay-core',
					message: `The step “${step}” of ${code} is core: every partnership keeps it as it is.`,
					note: `Take it out of the overlay. Yours to adapt: ${flexible.join(', ') || 'none of its steps'}.`,
				}),
			];
		return changed.indexOf(step) < index ? [reportTwice(overlay, path, step)] : [];
	});
	return [...wrong, ...refuse(overlay, 'fields', `${code} is a protocol, and a protocol has steps.`)];
}

function checkFields(overlay: Overlaid, { data: { code, fields } }: SourceEntry<'proformas'>): Issue[] {
	const known = fields.map(({ id }) => id);
	const wrong = overlay.data.fields.flatMap(({ after, field }, index): Issue[] => {
		const earlier = overlay.data.fields.slice(0, index).map((other) => other.field.id);
		const taken = [...known, ...earlier];
		const missing = after !== undefined && !taken.includes(after);
		return [
			...(missing ? [reportMissing(overlay, ['fields', index, 'after'], { id: after, known: taken })] : []),
			...(taken.includes(field.id) ? [reportTwice(overlay, ['fields', index, 'field', 'id'], field.id)] : []),
		];
	});
	return [...wrong, ...refuse(overlay, 'steps', `${code} is a form, and a form has fields.`)];
}

/** Changes of a kind that the entry does not have. */
function refuse(overlay: Overlaid, key: 'steps' | 'fields', message: string): Issue[] {
	if (overlay.data[key].length === 0) return [];
	return [report(overlay, [key], { ruleId: 'overlay-entry', message, note: `Take “${key}” out.` })];
}

function reportMissing(
	overlay: Overlaid,
	path: PropertyKey[],
	{ id, known }: { id: string; known: readonly string[] },
): Issue {
	const near = findNearest(id, known);
	return report(overlay, path, {
		ruleId: 'reference-missing',
		message: `${overlay.id.toUpperCase()} has no “${id}”.`,
		note: near ? `Did you mean “${near}”?` : `There is: ${known.join(', ') || 'none'}.`,
	});
}

function reportTwice(overlay: Overlaid, path: PropertyKey[], id: string): Issue {
	return report(overlay, path, {
		ruleId: 'duplicate-id',
		message: `The id “${id}” is taken already.`,
		note: 'Write one change for each step, and a name of its own for each field.',
	});
}

function report(
	{ file, parsed }: Overlaid,
	path: PropertyKey[],
	what: { ruleId: RuleId; message: string; note: string },
): Issue {
	return makeIssue({ ...what, file, place: parsed.locate(path) });
}
