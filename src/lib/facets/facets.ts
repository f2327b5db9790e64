/**
 * Narrowing a list by what its entries belong to. The choices within one facet are alternatives; an entry must fit
 * every facet in which something is chosen. The same code counts at build and in the browser.
 */
export interface FacetOption {
	id: string;
	words: string;
}

export interface Facet {
	id: string;
	title: string;
	options: readonly FacetOption[];
}

/** Options by facet. A facet in which nothing is chosen is left out. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export function fits(belongsTo: Choice, chosen: Choice): boolean {
	return [...chosen].every(([facet, options]) => {
		const own = belongsTo.get(facet);
		return own !== undefined && [...options].some((option) => own.has(option));
	});
}

/** For each facet, how many entries each option would show, given what is chosen in the other facets. */
export function countOptions(
	entries: readonly Choice[],
	facets: readonly Facet[],
	chosen: Choice,
): Map<string, Map<string, number>> {
	return new Map(
		facets.map((facet) => {
			const others = new Map([...chosen].filter(([id]) => id !== facet.id));
			const counts = new Map(facet.options.map(({ id }) => [id, 0]));
			for (const entry of entries) {
				if (!fits(entry, others)) continue;
				for (const option of entry.get(facet.id) ?? [])
					if (counts.has(option)) counts.set(option, counts.get(option)! + 1);
			}
			return [facet.id, counts];
		}),
	);
}

/** What an address such as `?stage=act&stage=review` chooses. What the list does not have is passed over. */
export function readChoice(query: string, facets: readonly Facet[]): Choice {
	const parameters = new URLSearchParams(query);
	const rows = facets.map((facet) => {
		const asked = new Set(parameters.getAll(facet.id));
		return [facet.id, new Set(facet.options.map(({ id }) => id).filter((id) => asked.has(id)))] as const;
	});
	return new Map(rows.filter(([, options]) => options.size > 0));
}

/** The query of an address, with its question mark; an empty string where nothing is chosen. */
export function writeChoice(chosen: Choice): string {
	const pairs = [...chosen].flatMap(([facet, options]) => [...options].map((option) => [facet, option]));
	return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** `stage:act stage:review theme:writing`, for an attribute of an element. */
export function writeTokens(belongsTo: Choice): string {
	return [...belongsTo]
		.flatMap(([facet, options]) => [...options].map((option) => `${facet}:${option}`))
		.join(' ');
}

export function readTokens(tokens: string): Choice {
	const choice = new Map<string, Set<string>>();
	for (const token of tokens.split(' ').filter(Boolean)) {
		const [facet = '', option = ''] = token.split(':');
		choice.set(facet, (choice.get(facet) ?? new Set()).add(option));
	}
	return choice;
}

/** What is chosen, for a reader: “Stage: 5 Review or 6 Act. Theme: writing.” */
export function sayChoice(facets: readonly Facet[], chosen: Choice): string {
	return facets
		.filter(({ id }) => chosen.has(id))
		.map(({ id, title, options }) => {
			const words = options.filter((option) => chosen.get(id)!.has(option.id)).map((option) => option.words);
			return `${title}: ${words.join(' or ')}.`;
		})
		.join(' ');
}
