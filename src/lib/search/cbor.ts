/** As much of CBOR (RFC 8949) as is needed to cut Pagefind’s files apart and put them together again. */

const kinds = { text: 3, array: 4, map: 5, tag: 6 } as const;

/** The kind of the item at a place, its number, and where what it holds begins. */
function readHead(bytes: Uint8Array, at: number): { kind: number; count: number; next: number } {
	const kind = bytes[at]! >> 5;
	const short = bytes[at]! & 31;
	if (short < 24) return { kind, count: short, next: at + 1 };
	const size = 2 ** (short - 24);
	if (size > 4) return { kind, count: 0, next: at + 1 + size };
	let count = 0;
	for (let index = 1; index <= size; index++) count = count * 256 + bytes[at + index]!;
	return { kind, count, next: at + 1 + size };
}

/** Where the item at a place ends. Most items are small numbers, and there are millions of them. */
function findEnd(bytes: Uint8Array, at: number): number {
	if (bytes[at]! < 24) return at + 1;
	const { kind, count, next } = readHead(bytes, at);
	if (kind === 2 || kind === kinds.text) return next + count;
	const inner = kind === kinds.array ? count : kind === kinds.map ? count * 2 : kind === kinds.tag ? 1 : 0;
	let end = next;
	for (let index = 0; index < inner; index++) end = findEnd(bytes, end);
	return end;
}

/** The items of the array at a place, each as its own bytes. @throws where there is no array. */
export function readArray(bytes: Uint8Array, at = 0): Uint8Array[] {
	const { kind, count, next } = readHead(bytes, at);
	if (kind !== kinds.array) throw new Error(`There is no array at byte ${at}.`);
	const items: Uint8Array[] = [];
	for (let start = next; items.length < count;) {
		const end = findEnd(bytes, start);
		items.push(bytes.subarray(start, end));
		start = end;
	}
	return items;
}

export function readText(item: Uint8Array): string {
	const { count, next } = readHead(item, 0);
	return new TextDecoder().decode(item.subarray(next, next + count));
}

export function writeText(text: string): Uint8Array {
	const bytes = new TextEncoder().encode(text);
	return join([writeHead(kinds.text, bytes.length), bytes]);
}

export function writeArray(items: readonly Uint8Array[]): Uint8Array {
	return join([writeHead(kinds.array, items.length), ...items]);
}

function writeHead(kind: number, count: number): Uint8Array {
	if (count < 24) return Uint8Array.of((kind << 5) | count);
	const size = count < 256 ? 1 : count < 65_536 ? 2 : 4;
	const head = new Uint8Array(1 + size);
	head[0] = (kind << 5) | (24 + Math.log2(size));
	for (let index = 0; index < size; index++) head[size - index] = Math.floor(count / 256 ** index) & 255;
	return head;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
