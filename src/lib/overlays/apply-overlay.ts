/** A partnership's own copy: adaptable steps in its own words, and fields of its own. Everything else stays as published. */
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import type { Overlay } from '#schemas/overlay.ts';
import type { Field, Proforma } from '#schemas/proforma.ts';
import type { Protocol, Step } from '#schemas/protocol.ts';
import { roles } from '#schemas/vocabularies.data.ts';
import { capitalise, inList, plural } from '#lib/text/count.ts';

/** One change, with the wording that everybody shares. */
export interface Adaptation {
	kind: 'step' | 'field';
	/** The id of the step or field, which is its anchor on the page. */
	id: string;
	/** Such as “Step 4, “Hear the context””. */
	where: string;
	/** Why the partnership does it this way. */
	why: string;
	/** What the shared copy says. Empty where it has nothing of the kind. */
	core: { term: string; says: string }[];
}

export interface Adapted<Data> {
	data: Data;
	adaptations: readonly Adaptation[];
}

/** The collections that an overlay may change. */
export const adaptableCollections = ['protocols', 'proformas'] as const satisfies CollectionName[];

export type AdaptableCollection = (typeof adaptableCollections)[number];

/** The id of the overlay of an entry, which is the name of its file: P04 → p04. */
export function overlayId(code: string): string {
	return code.toLowerCase();
}

/** The entry as the partnership does it. Changes that name nothing in it are passed over: the check reports them. */
export function applyOverlay<C extends AdaptableCollection>(
	collection: C,
	data: EntryData<C>,
	overlay: Overlay | undefined,
): Adapted<EntryData<C>> {
	if (!overlay) return { data, adaptations: [] };
	return (
		collection === 'protocols' ? changeSteps(data as Protocol, overlay) : addFields(data as Proforma, overlay)
	) as Adapted<EntryData<C>>;
}

function changeSteps(data: Protocol, { steps: changes }: Overlay): Adapted<Protocol> {
	const adaptations: Adaptation[] = [];
	const steps = data.steps.map((step, index): Step => {
		const change = changes.find((other) => other.step === step.id);
		if (!change || step.kind === 'core') return step;
		const { why, title = step.title, do: what = step.do, who = step.who, minutes = step.minutes } = change;
		adaptations.push({
			kind: 'step',
			id: step.id,
			where: `Step ${index + 1}, “${step.title}”`,
			why,
			core: describeCore(step, change),
		});
		const reasons: Step['reasons'] = [{ from: 'ours', says: why }, ...step.reasons];
		return { ...step, title, do: what, who, ...(minutes && { minutes }), reasons };
	});
	return { data: { ...data, steps }, adaptations };
}

function describeCore(step: Step, change: Overlay['steps'][number]): Adaptation['core'] {
	const all: { key: keyof typeof change; term: string; says: string }[] = [
		{ key: 'title', term: 'Title', says: step.title },
		{ key: 'do', term: 'What to do', says: step.do },
		{ key: 'who', term: 'Who', says: capitalise(inList(step.who.map((role) => roles[role]))) },
		{
			key: 'minutes',
			term: 'Time',
			says: step.minutes ? `About ${plural(step.minutes, 'minute')}` : 'Not stated',
		},
	];
	return all.filter(({ key }) => change[key] !== undefined).map(({ term, says }) => ({ term, says }));
}

function addFields(data: Proforma, { fields: additions }: Overlay): Adapted<Proforma> {
	const fields: Field[] = [...data.fields];
	const adaptations = additions.map(({ after, field, why }): Adaptation => {
		const at = after ? fields.findIndex(({ id }) => id === after) : fields.length - 1;
		const place = at < 0 ? fields.length - 1 : at;
		// A field without a group stands in that of the field before it.
		const { group = fields[place]!.group } = field;
		fields.splice(place + 1, 0, { ...field, ...(group && { group }) });
		return { kind: 'field', id: field.id, where: `Field “${field.label}”`, why, core: [] };
	});
	return { data: { ...data, fields }, adaptations };
}

/** One text for each change, for files: where, why, and the wording that everybody shares. */
export function describeAdaptations(adaptations: readonly Adaptation[]): string[] {
	return adaptations.map(({ kind, where, why, core }) =>
		kind === 'field'
			? `The ${where.replace('Field', 'field')} was added. ${why}`
			: `${where}, was changed. ${why} The shared copy says: ${core.map(({ term, says }) => `${term}: ${endSentence(says)}`).join(' ')}`,
	);
}

function endSentence(words: string): string {
	return /[.?]$/.test(words) ? words : `${words}.`;
}
