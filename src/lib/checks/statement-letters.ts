/** The letter of a statement's code tells a reader which source it comes from. */
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkStatementLetters: Check = (library) => {
	const letters = new Map(library.of('sources').map(({ id, data }) => [id, data.letter]));
	return library.of('evidence').flatMap(({ file, data, parsed }) => {
		const letter = letters.get(data.source);
		if (!letter) return [];
		return (['statements', 'withheld'] as const).flatMap((list) =>
			data[list].flatMap(({ id }, index) =>
				id.startsWith(letter)
					? []
					: makeIssue({
							ruleId: 'statement-letter',
							file,
							place: parsed.locate([list, index, 'id']),
							message: `The code ${id} does not begin with ${letter}, the letter of its source.`,
							note: `Correct the code, or move the statement to the file of its own source.`,
						}),
			),
		);
	});
};
