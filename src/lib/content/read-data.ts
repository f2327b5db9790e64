/** Fields of data that was read and not yet checked. */

/** A text field of data that may have any shape. */
export function readString(data: unknown, key: string): string | undefined {
	const value = readField(data, key);
	return typeof value === 'string' ? value : undefined;
}

/** The ids in a list of blocks, such as the steps; undefined where there is no such list. */
export function readIds(data: unknown, key: string): string[] | undefined {
	return readList(data, key)?.flatMap((item) => readString(item, 'id') ?? []);
}

export function readList(data: unknown, key: string): unknown[] | undefined {
	const list = readField(data, key);
	return Array.isArray(list) ? list : undefined;
}

function readField(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}
