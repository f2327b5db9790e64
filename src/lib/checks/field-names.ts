/** Names a place in the data the way an administrator would: lists are counted from one. */

/** ['steps', 0, 'title'] → The field “title” in steps 1 */
export function nameField(path: readonly PropertyKey[]): string {
	const names = path.map(String);
	const last = path.at(-1);
	if (last === undefined) return 'The file';
	if (typeof last === 'number')
		return `Item ${last + 1} of “${names.at(-2)}”${nameContext(path.slice(0, -2))}`;
	return `The field “${names.at(-1)}”${nameContext(path.slice(0, -1))}`;
}

/** ['steps', 0] → “steps 1”; [] → an entry */
export function nameBlock(path: readonly PropertyKey[]): string {
	return path.length === 0 ? 'this file' : `“${joinPath(path)}”`;
}

function nameContext(path: readonly PropertyKey[]): string {
	return path.length === 0 ? '' : ` in ${joinPath(path)}`;
}

function joinPath(path: readonly PropertyKey[]): string {
	return path.reduce<string>((text, segment) => {
		if (typeof segment === 'number') return `${text} ${segment + 1}`;
		return text === '' ? String(segment) : `${text}, ${String(segment)}`;
	}, '');
}
