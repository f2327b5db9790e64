/** The colours of a partnership can be read, on light and on dark devices. */
import { findWeakPairs, type WeakPair } from '#lib/colours/site-colours.ts';
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkColours: Check = (library) =>
	library.of('site').flatMap(({ file, parsed, data }) =>
		findWeakPairs(data.colours).map((pair) =>
			makeIssue({
				ruleId: 'colour-contrast',
				file,
				place: parsed.locate(['colours', ...(pair.theme === 'dark' ? ['dark'] : []), pair.name]),
				...explain(pair),
			}),
		),
	);

function explain({ theme, name, against, ratio, needed, instead }: WeakPair) {
	const where = theme === 'dark' ? ' in the dark colours' : '';
	return {
		message: `The colour “${name}”${where} is too near to ${against}: a contrast of ${ratio.toFixed(1)} to 1, and ${needed} to 1 is needed.`,
		note: instead ? `Write '${instead}', for example.` : 'Change this colour, or the one that it meets.',
	};
}
