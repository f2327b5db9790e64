/** Looks at a file from a stranger before anything of it is unpacked, and takes out the parts that hold text. */
import { unzipSync } from 'fflate';
import { mebibyte, textLimits, unzipTexts } from '#lib/documents/read/unzip.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { makeRefusal, type ImportRule } from './refusals.ts';

const mostParts = 2000;
const largestWhole = 200 * mebibyte;
/** XML packs to a twentieth; nothing that a person wrote packs to a hundredth. */
const mostPacked = 100;

interface Part {
	name: string;
	/** Bytes in the file. */
	size: number;
	/** Bytes unpacked, as the file says. */
	originalSize: number;
}

/** The parts of a zip file as text, by name; nothing but those wanted is unpacked. Never throws. */
export function openPackage(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
): { parts: Map<string, string> } | { refusal: Refusal } {
	if (isOldContainer(bytes)) return refuse(holdsEncrypted(bytes) ? 'password-protected' : 'old-word');
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('not-a-document');
	try {
		const fault = judge(listParts(bytes));
		if (fault) return refuse(fault);
		return { parts: unzipTexts(bytes, isWanted, textLimits) };
	} catch (cause) {
		return refuse(cause instanceof RangeError ? 'unpacks-too-large' : 'damaged');
	}
}

function refuse(rule: ImportRule): { refusal: Refusal } {
	return { refusal: makeRefusal(rule) };
}

function listParts(bytes: Uint8Array): Part[] {
	const parts: Part[] = [];
	unzipSync(bytes, {
		filter: ({ name, size, originalSize }) => {
			if (parts.length >= mostParts) throw new RangeError('too many parts');
			parts.push({ name, size, originalSize });
			return false;
		},
	});
	return parts;
}

function judge(parts: readonly Part[]): ImportRule | undefined {
	const whole = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
	const isBomb = ({ size, originalSize }: Part) =>
		originalSize > mebibyte && originalSize > mostPacked * Math.max(size, 1);
	if (whole > largestWhole || parts.some(isBomb)) return 'unpacks-too-large';
	if (parts.some(({ name }) => /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name)))
		return 'holds-program';
	return undefined;
}

/** Before 2007, and today around a file with a password: the compound file of [MS-CFB], 2.2. */
function isOldContainer(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** The name of the stream that [MS-OFFCRYPTO], 2.3.4.4 puts the encrypted file into, in UTF-16. */
function holdsEncrypted(bytes: Uint8Array): boolean {
	const name = Buffer.from('EncryptedPackage', 'utf16le');
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
