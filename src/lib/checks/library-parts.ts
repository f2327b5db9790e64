/** What a partnership’s settings take from the shared library must be there. */
import { alwaysTaken } from '#lib/content/compose-library.ts';
import { collectionOfCode } from '#lib/links/paths.ts';
import { makeIssue } from '#lib/report/issue.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Check, CheckContext } from './check.ts';

export const checkLibraryParts: Check = (library, context) => {
	const settings = library.of('site').find(({ data }) => data.library !== undefined);
	const { library: parts } = settings?.data ?? {};
	if (!settings || !parts || parts === 'all') return [];
	return Object.entries(parts).flatMap(([collection, part]) =>
		(Array.isArray(part) ? part : []).flatMap((code, index) => {
			const fault = findFault(code, collection, context);
			const place = settings.parsed.locate(['library', collection, index]);
			return fault ? [makeIssue({ ruleId: 'library-code', file: settings.file, place, ...fault })] : [];
		}),
	);
};

function findFault(code: string, collection: string, { catalogue }: CheckContext) {
	const own = collectionOfCode(code);
	if (own !== collection)
		return {
			message: `${code} does not belong to ${collection}.`,
			note: own ? `Move it to the line “${own}”.` : 'Take it out.',
		};
	if (catalogue.entries.has(code) || alwaysTaken.includes(code)) return undefined;
	const near = findNearest(code, [...catalogue.entries.keys()]);
	return {
		message: `The shared library has no ${code}.`,
		note: near ? `Did you mean ${near}?` : 'The codes stand in the lists of the shared library’s site.',
	};
}
