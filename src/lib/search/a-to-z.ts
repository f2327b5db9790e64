/** Everything that has an address of its own, in the order of the alphabet. */
export interface Listed {
	title: string;
	path: string;
	/** What kind of thing it is: “Form F04”. */
	kind: string;
}

export interface Letter {
	letter: string;
	items: Listed[];
}

const ignored = /^(?:the|an?|what|“|‘)\s+|^[^\p{L}\p{N}]+/iu;

/** Words that say nothing, such as “The”, do not count; what begins with a figure comes first. */
export function groupByLetter(items: readonly Listed[]): Letter[] {
	const keyOf = ({ title }: Listed) => title.replace(ignored, '').toLowerCase();
	const sorted = [...items].sort(
		(a, b) => keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true }) || a.path.localeCompare(b.path, 'en'),
	);
	const letterOf = (item: Listed) => {
		const [first = ''] = keyOf(item).normalize('NFD');
		return /[a-z]/.test(first) ? first.toUpperCase() : '0–9';
	};
	return [...Map.groupBy(sorted, letterOf)].map(([letter, own]) => ({ letter, items: own }));
}
