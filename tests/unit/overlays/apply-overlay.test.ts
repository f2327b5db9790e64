import { expect, test } from 'vitest';
import { applyOverlay, describeAdaptations } from '#lib/overlays/apply-overlay.ts';
import { overlaySchema } from '#schemas/overlay.ts';
import type { Proforma } from '#schemas/proforma.ts';
import { protocol } from '../../support/tiny-library.ts';

const visit = protocol.data;
const form = {
	code: 'F01',
	fields: [
		{ id: 'day', kind: 'date', label: 'Day', group: 'About', required: true },
		{ id: 'seen', kind: 'text', label: 'What was seen', required: false },
	],
} as unknown as Proforma;

function adaptVisit(change: object) {
	return applyOverlay(
		'protocols',
		visit,
		overlaySchema.parse({ steps: [{ why: 'We are small.', ...change }] }),
	);
}

function adaptForm(...fields: object[]) {
	return applyOverlay('proformas', form, overlaySchema.parse({ fields }));
}

test('an entry without an overlay stays as it is', () => {
	expect(applyOverlay('protocols', visit, undefined)).toEqual({ data: visit, adaptations: [] });
});

test('an adaptable step takes the words of the partnership and keeps the rest', () => {
	const { data } = adaptVisit({ step: 'look', do: 'Look twice.' });

	expect(data.steps[1]).toEqual({
		...visit.steps[1],
		do: 'Look twice.',
		reasons: [{ from: 'ours', says: 'We are small.' }, ...visit.steps[1]!.reasons],
	});
	expect([data.steps[0], data.steps[2]]).toEqual([visit.steps[0], visit.steps[2]]);
});

test('a change says what the shared copy says, and only where it differs', () => {
	const { adaptations } = adaptVisit({ step: 'look', do: 'Look twice.', minutes: 20 });

	expect(adaptations).toEqual([
		{
			kind: 'step',
			id: 'look',
			where: 'Step 2, “Look”',
			why: 'We are small.',
			core: [
				{ term: 'What to do', says: 'Do it.' },
				{ term: 'Time', says: 'Not stated' },
			],
		},
	]);
	expect(describeAdaptations(adaptations)).toEqual([
		'Step 2, “Look”, was changed. We are small. The shared copy says: What to do: Do it. Time: Not stated.',
	]);
});

test('a core step stays as it is, whatever an overlay says', () => {
	expect(adaptVisit({ step: 'arrive', do: 'Stay away.' })).toEqual({ data: visit, adaptations: [] });
});

test('a field is added after the one named, under the same heading', () => {
	const { data, adaptations } = adaptForm({
		after: 'day',
		why: 'We have two sites.',
		field: { kind: 'text', id: 'site', label: 'Site' },
	});

	expect(data.fields.map(({ id, group }) => [id, group])).toEqual([
		['day', 'About'],
		['site', 'About'],
		['seen', undefined],
	]);
	expect(describeAdaptations(adaptations)).toEqual(['The field “Site” was added. We have two sites.']);
});

test('fields that name no place follow each other at the end', () => {
	const field = (id: string) => ({ why: 'We need it.', field: { kind: 'text', id, label: id } });

	const { data } = adaptForm(field('first'), field('second'));

	expect(data.fields.map(({ id }) => id)).toEqual(['day', 'seen', 'first', 'second']);
});

test('a change that changes nothing is refused', () => {
	expect(overlaySchema.safeParse({ steps: [{ step: 'look', why: 'We are small.' }] }).success).toBe(false);
	expect(overlaySchema.safeParse({}).success).toBe(false);
});
