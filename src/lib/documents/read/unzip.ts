/** Takes parts out of a zip file that a stranger may have made: no more than asked for, no larger than sensible. */
import { strFromU8, unzipSync } from 'fflate';

export const mebibyte = 1024 * 1024;
/** Bytes of a file that is read at all: thousands of times what a form or an account weighs. */
export const largestFile = 20 * mebibyte;
/** Bytes of text in a file, unpacked, and of one part as it lies in the file. */
export const textLimits: Limits = { unpacked: 30 * mebibyte, packedPart: 2 * mebibyte };

export type Unzipped = { parts: Map<string, string> } | { problem: string };

interface Limits {
	/** Bytes of all wanted parts together, unpacked. */
	unpacked: number;
	/** Bytes of one wanted part as it lies in the file. */
	packedPart?: number;
}

/** The wanted parts as text. @throws a RangeError beyond a limit, another Error where it is no whole zip file. */
export function unzipTexts(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	{ unpacked, packedPart = Infinity }: Limits,
): Map<string, string> {
	let total = 0;
	const files = unzipSync(bytes, {
		filter: ({ name, size, originalSize }) => {
			if (!isWanted(name)) return false;
			total += originalSize;
			if (total > unpacked || size > packedPart) throw new RangeError('too large');
			return true;
		},
	});
	return new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

/** The named parts as text, those that exist. Never throws. */
export function unzipParts(bytes: Uint8Array, wanted: readonly string[]): Unzipped {
	if (bytes.length > largestFile)
		return { problem: 'This file is larger than any filled form. Nothing was read.' };
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
		return { problem: 'This is not a Word or OpenDocument file. Nothing was read.' };
	try {
		return { parts: unzipTexts(bytes, (name) => wanted.includes(name), textLimits) };
	} catch (cause) {
		return {
			problem:
				cause instanceof RangeError
					? 'This file unpacks to more than any filled form. Nothing was read.'
					: 'This file is damaged or cut off, so it cannot be opened. Try the copy that it came from.',
		};
	}
}
