/** The choice of a pack in the address of its page: `?with=T04.F07.P08&as=word.print`. */
/** What a reader may want the files for, with the formats that serve it; the first two where nobody said. */
export const uses = {
	print: { words: 'To print and hand out (PDF)', formats: ['pdf', 'card', 'paper'] },
	word: { words: 'To change and fill in (Word, Excel)', formats: ['word', 'excel'] },
	open: {
		words: 'For LibreOffice and others (OpenDocument)',
		formats: ['opendocument', 'opendocument-sheet'],
	},
} as const;

export type Use = keyof typeof uses;

const usual: readonly Use[] = ['print', 'word'];
/** What somebody could have meant as a code. */
const likeCode = /^[A-Z0-9]{1,6}$/;
/** More than any session needs, and what still fits into a QR code that a phone reads from a wall. */
export const mostCodes = 40;

export interface PackChoice {
	codes: readonly string[];
	as: readonly Use[];
}

export interface ReadPack extends PackChoice {
	/** What was asked for and does not exist. */
	unknown: readonly string[];
	/** What was asked for more than once. */
	repeated: readonly string[];
	/** How many codes were beyond the most. */
	beyond: number;
}

/** Codes in their order, each once. `known` is every code that can be in a pack. */
export function readPack(query: string, known: ReadonlySet<string>): ReadPack {
	const parameters = new URLSearchParams(query);
	const asked = splitAll(parameters, 'with').map((code) => code.toUpperCase());
	const unique = [...new Set(asked)];
	const found = unique.filter((code) => known.has(code));
	const as = splitAll(parameters, 'as').filter((use): use is Use => Object.hasOwn(uses, use));
	return {
		codes: found.slice(0, mostCodes),
		as: as.length > 0 ? [...new Set(as)] : usual,
		unknown: unique.filter((code) => !known.has(code)).map(nameUnknown),
		repeated: unique.filter((code) => known.has(code) && asked.indexOf(code) !== asked.lastIndexOf(code)),
		beyond: Math.max(0, found.length - mostCodes),
	};
}

/** With its question mark; an empty string where nothing is chosen. */
export function writePack({ codes, as = usual }: { codes: readonly string[]; as?: readonly Use[] }): string {
	if (codes.length === 0) return '';
	const isUsual = as.length === usual.length && usual.every((use) => as.includes(use));
	return `?with=${codes.join('.')}${isUsual || as.length === 0 ? '' : `&as=${as.join('.')}`}`;
}

function splitAll(parameters: URLSearchParams, name: string): string[] {
	return parameters
		.getAll(name)
		.flatMap((value) => value.split(/[.,\s]+/))
		.filter(Boolean);
}

/** Something like a code is named; anything else is only counted as something. */
function nameUnknown(code: string): string {
	return likeCode.test(code) ? code : 'something that is no code';
}
