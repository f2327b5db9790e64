const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe inside HTML and XML elements and double-quoted attributes. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
