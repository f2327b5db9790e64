/** What a new entry of a collection needs beside what its schema says: sums that add up, names of its own. */
import { writeGap } from '#lib/content/gaps.ts';
import type { Sample } from './sample.ts';

type Fields = Record<string, Sample>;

/** By collection: fields in the place of the sample’s own. */
export const starters: Record<string, (sample: Fields) => Fields> = {
	training: () => ({
		minutes: 30,
		agenda: [10, 20].map((minutes, index) => ({
			id: `part-${index + 1}`,
			title: writeGap('write', 'what happens'),
			minutes,
			minimum: 5,
			do: writeGap('write', 'what you and they do'),
		})),
	}),
};
