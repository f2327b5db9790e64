const characters: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#x27': "'",
	'#34': '"',
};

/** Takes back what escaping for HTML did. */
export function unescapeMarkup(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39|#x27|#34);/g, (_all, name: string) => characters[name]!);
}
