import type { Basis } from '#schemas/vocabularies.data.ts';

/** The mark of a reason, from what it rests on. */
export function basisOf(from: 'ours' | readonly string[]): Basis {
	if (from === 'ours') return 'ours';
	return from.some((code) => code.startsWith('R')) ? 'practice' : 'source';
}
