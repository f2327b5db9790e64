/** Which case studies stand side by side: in the address as `?with=CS1,CS3`. */
export interface Known {
	code: string;
	/** The file name, which an address may give as well. */
	id: string;
}

export interface Selection {
	codes: readonly string[];
	/** Something in the address is no case study. */
	hasUnknown: boolean;
	/** More were named than stand side by side. */
	hasTooMany: boolean;
}

export const mostColumns = 3;

/** Reads the query of an address, also as a plain form sends it: `?with=CS1&with=CS3`. */
export function readSelection(query: string, known: readonly Known[]): Selection {
	const asked = new URLSearchParams(query)
		.getAll('with')
		.flatMap((value) => value.split(','))
		.map((value) => value.trim())
		.filter(Boolean);
	const find = (name: string) =>
		known.find(({ code, id }) => code === name.toUpperCase() || id === name.toLowerCase())?.code;
	const found = new Set(asked.flatMap((name) => find(name) ?? []));
	return {
		codes: [...found].slice(0, mostColumns),
		hasUnknown: asked.some((name) => !find(name)),
		hasTooMany: found.size > mostColumns,
	};
}

export function writeSelection(codes: readonly string[]): string {
	return codes.length === 0 ? '' : `?with=${codes.join(',')}`;
}
