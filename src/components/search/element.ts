/** Makes elements. Text is only ever set as text, so nothing that is typed can become markup. */
type Child = Node | string | undefined | false;

export function make<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Record<string, string | undefined> = {},
	children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(key, value);
	element.append(...children.filter((child) => child !== undefined && child !== false));
	return element;
}

/** Text in pieces, every second one marked. */
export function makeMarked(pieces: readonly string[]): (Node | string)[] {
	return pieces.map((piece, index) => (index % 2 === 1 ? make('mark', {}, [piece]) : piece));
}
