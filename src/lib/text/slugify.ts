/** Anchors for headings, by the rules that Astro's Markdown follows (github-slugger's). */

/** Small letters, without punctuation, spaces as hyphens. */
export function slugify(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');
}

/** The anchors of one page's headings, in order: a repeated one gets -1, the next -2. */
export function slugifyAll(headings: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return headings.map((heading) => {
		const slug = slugify(heading);
		let candidate = slug;
		let count = seen.get(slug) ?? 0;
		while (seen.has(candidate)) candidate = `${slug}-${++count}`;
		seen.set(slug, count);
		if (candidate !== slug) seen.set(candidate, 0);
		return candidate;
	});
}
