/** The pictures that may lie beside the settings of the site. They come from outside, so nothing in them is trusted. */
import type { RuleId } from '#lib/report/rules.data.ts';

export interface PictureFault {
	ruleId: RuleId;
	message: string;
	note: string;
	/** Where in the text of the file, counted in characters. */
	offset: number;
}

const largestPicture = 1_000_000;
/** In dots, each way: more is of no use in the head of a page, and a small file can ask for any number. */
const longestSide = 4000;
/** Copies of copies multiply: this many cannot make more than some thousand. */
const mostCopies = 20;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPictureName(name: string): boolean {
	return /\.(png|svg)$/.test(name);
}

/** What is wrong with the bytes of a file with this ending (`.png` or `.svg`). */
export function findPictureFault(bytes: Uint8Array, ending: string): PictureFault | undefined {
	if (bytes.length > largestPicture || !looksLikePicture(bytes, ending))
		return {
			ruleId: 'picture-unreadable',
			message: 'This picture is larger than 1 MB, or it is not what its ending says.',
			note: 'Save it again as a PNG or SVG of under 1 MB.',
			offset: 0,
		};
	return ending === '.png' ? findTooManyDots(bytes) : findUnsafe(new TextDecoder().decode(bytes));
}

function looksLikePicture(bytes: Uint8Array, ending: string): boolean {
	if (ending === '.png')
		return bytes.length > 24 && pngSignature.every((byte, index) => bytes[index] === byte);
	return /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 2000)));
}

function findTooManyDots(bytes: Uint8Array): PictureFault | undefined {
	// The header chunk of a PNG begins at byte 8; width and height follow its length and name.
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [wide, high] = [view.getUint32(16), view.getUint32(20)];
	if (wide > 0 && high > 0 && wide <= longestSide && high <= longestSide) return undefined;
	return {
		ruleId: 'picture-unsafe',
		message: `This picture is ${wide} dots wide and ${high} high.`,
		note: `Save it smaller: ${longestSide} dots each way are more than enough.`,
		offset: 0,
	};
}

const asPng = 'Ask whoever drew it for a plain picture, or save it as a PNG.';

/** What an SVG may not hold. Only the picture drawn from it is published; this keeps the drawing of it safe as well. */
const forbidden: readonly { pattern: RegExp; message: string }[] = [
	{ pattern: /<(?:[\w-]+:)?script\b/i, message: 'There is a program in this picture.' },
	{ pattern: /[\s"'/]on[a-z]+\s*=/i, message: 'There is a program in this picture.' },
	{
		pattern: /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i,
		message: 'There is a page within this picture.',
	},
	{
		pattern: /<(?:[\w-]+:)?(?:animate\w*|set)\b/i,
		message: 'This picture moves.',
	},
	{ pattern: /<!(?:DOCTYPE|ENTITY)\b/i, message: 'This picture defines shorthands of its own.' },
	{ pattern: /<\?xml-stylesheet\b|@import\b/i, message: 'This picture takes its look from another file.' },
	{
		pattern: /\bhref\s*=(?!\s*["'](?:#|data:image\/(?:png|jpeg);base64,))/i,
		message: 'This picture takes a part from elsewhere.',
	},
	{ pattern: /\burl\((?!\s*["']?#)/i, message: 'This picture takes a part from elsewhere.' },
];

function findUnsafe(text: string): PictureFault | undefined {
	for (const { pattern, message } of forbidden) {
		const offset = text.search(pattern);
		if (offset >= 0) return { ruleId: 'picture-unsafe', message, note: asPng, offset };
	}
	const copies = [...text.matchAll(/<(?:[\w-]+:)?use\b/g)];
	if (copies.length <= mostCopies) return undefined;
	const { index } = copies[mostCopies]!;
	return {
		ruleId: 'picture-unsafe',
		message: 'This picture is made of many copies of its parts.',
		note: asPng,
		offset: index,
	};
}
