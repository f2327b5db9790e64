/** The pictures that may lie beside the settings of the site. */

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPictureName(name: string): boolean {
	return /\.(png|svg)$/.test(name);
}

/** Whether the bytes begin as a file with this ending (`.png` or `.svg`) does. */
export function looksLikePicture(bytes: Uint8Array, ending: string): boolean {
	if (ending === '.png') return pngSignature.every((byte, index) => bytes[index] === byte);
	return /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 2000)));
}
