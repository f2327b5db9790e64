/** What the cells of one row have in common. The same code runs at build, for all, and in the browser, for those chosen. */
export const verdicts = {
	same: 'The same',
	differs: 'They differ',
	partly: 'Not all say',
	unstated: 'Not stated',
} as const;

export type Verdict = keyof typeof verdicts;

/** `keys` are equal where two cells say the same, and empty where an account does not say. */
export function judge(keys: readonly string[]): Verdict {
	const stated = keys.filter(Boolean);
	if (stated.length === 0) return 'unstated';
	if (new Set(stated).size > 1) return 'differs';
	return stated.length === keys.length ? 'same' : 'partly';
}
