import { describe, expect, test } from 'vitest';
import { becameOf, stepsChangedBy } from '#lib/trail/became.ts';
import { buildKnowledge } from '#lib/trail/knowledge.ts';
import { entry, protocol, tinyLibrary } from '../../support/tiny-library.ts';

const knowledge = buildKnowledge(tinyLibrary);

describe('becameOf', () => {
	test('gives the steps and the choices that rest on a statement', () => {
		const { steps, decisions } = becameOf(['A02'], knowledge);

		expect(steps.map(({ id }) => id)).toEqual(['look']);
		expect(decisions.map(({ code }) => code)).toEqual(['X01']);
	});

	test('gives a step once, however many of the statements it rests on', () => {
		expect(becameOf(['A01', 'A02'], knowledge).steps.map(({ id }) => id)).toEqual(['arrive', 'look']);
	});

	test('gives three steps at most', () => {
		const steps = Array.from({ length: 5 }, (_, index) => ({
			...protocol.data.steps[0]!,
			id: `step-${index}`,
		}));
		const long = buildKnowledge({
			...tinyLibrary,
			protocols: [entry<'protocols'>('visit', { ...protocol.data, steps })],
		});

		expect(becameOf(['A01'], long).steps.map(({ id }) => id)).toEqual(['step-0', 'step-1', 'step-2']);
	});

	test('gives nothing for a statement that nothing rests on', () => {
		expect(becameOf(['A04', 'Z99'], knowledge)).toEqual({ steps: [], decisions: [] });
	});
});

describe('stepsChangedBy', () => {
	test('lists the steps of each protocol that one account changed, in their order', () => {
		const changed = stepsChangedBy('first-account', knowledge);

		expect(changed.map(({ protocol: { code }, steps }) => [code, steps.map(({ number }) => number)])).toEqual(
			[['P01', [1, 2]]],
		);
	});

	test('sorts protocols by the number in their code', () => {
		const protocols = [10, 9].map((number) =>
			entry<'protocols'>(`protocol-${number}`, { ...protocol.data, code: `P${number}` }),
		);

		const changed = stepsChangedBy('practice', buildKnowledge({ ...tinyLibrary, protocols }));

		expect(changed.map(({ protocol: { code } }) => code)).toEqual(['P9', 'P10']);
	});

	test('puts the protocol with the most changed steps first', () => {
		const longer = entry<'protocols'>('longer', { ...protocol.data, code: 'P10' });
		const shorter = entry<'protocols'>('shorter', {
			...protocol.data,
			code: 'P9',
			steps: protocol.data.steps.slice(0, 1),
		});
		const all = buildKnowledge({ ...tinyLibrary, protocols: [shorter, longer] });

		expect(stepsChangedBy('first-account', all).map(({ protocol: { code } }) => code)).toEqual(['P10', 'P9']);
	});

	test('lists nothing for an account that is not there', () => {
		expect(stepsChangedBy('no-account', knowledge)).toEqual([]);
	});
});
