/** What a public text says of one school alone. On the maps of the same partnership it may describe nobody. */

const kinds: Readonly<Record<string, RegExp>> = {
	secondary: /secondary|high\s+school|upper\s+school/,
	infant: /infants?(?:\s+school)?/,
	junior: /juniors?(?:\s+school)?/,
	primary: /primary/,
	special: /special\s+school|alternative\s+provision/,
	nursery: /nursery/,
	preparatory: /prep(?:aratory)?/,
	academy: /academy|free\s+school/,
	independent: /independent(?:\s+school)?/,
	church: /church(?:\s+school)?|catholic|faith\s+school|c\s?of\s?e/,
	'under 200': /small(?:\s+school)?/,
};

const one = String.raw`\b(?:1|one|a\s+single|the\s+only|its\s+only|the\s+one)\s+(?:[\w-]+\s+){0,3}?`;

/** Describing values, such as `secondary`, that the text gives of one school. */
export function findSingletons(text: string): string[] {
	return Object.entries(kinds)
		.filter(([, words]) =>
			new RegExp(`${one}(?:${words.source})\\b(?!\\s*(?:phase|schools|and|to|years|level))`, 'i').test(text),
		)
		.map(([value]) => value);
}
