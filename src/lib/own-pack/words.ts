/** What is said about a choice and about an address that asks for more than there is. */
import type { PackedFile } from '#lib/downloads/packs.ts';
import { formatSize, inList, plural } from '#lib/text/count.ts';
import { mostCodes, type PackChoice, type ReadPack } from './address.ts';

/** Nothing is planned as long as the sizes are not known. */
export function sayPack({ codes }: PackChoice, planned: readonly PackedFile[]): string {
	if (codes.length === 0) return 'Nothing is chosen yet. Tick what you need.';
	const things = plural(codes.length, 'thing');
	if (planned.length === 0) return `${things} chosen.`;
	const bytes = planned.reduce((sum, { file }) => sum + file.bytes, 0);
	return `${things} chosen: ${plural(planned.length, 'file')}, ${formatSize(bytes)} together.`;
}

/** One sentence for each kind of problem. */
export function sayProblems({ unknown, repeated, beyond }: ReadPack): string[] {
	return [
		...(unknown.length > 0
			? [
					`The address asks for ${inList([...new Set(unknown)])}. There is no file for that here, and it is left out.`,
				]
			: []),
		...(repeated.length > 0
			? [`${inList(repeated)} stood in the address more than once, and is in the pack once.`]
			: []),
		...(beyond > 0
			? [`A pack holds ${mostCodes} things. The last ${beyond === 1 ? 'one is' : `${beyond} are`} left out.`]
			: []),
	];
}
