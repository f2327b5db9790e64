/** A sorted list of words in little space: each word says how many letters it shares with the one before. */

const most = 9;

/** [review, reviewer, reviews] → “0review 6er 6s” */
export function packWords(sorted: readonly string[]): string {
	let last = '';
	return sorted
		.map((word) => {
			let shared = 0;
			while (shared < most && shared < last.length && word[shared] === last[shared]) shared++;
			last = word;
			return `${shared}${word.slice(shared)}`;
		})
		.join(' ');
}

export function unpackWords(packed: string): string[] {
	let last = '';
	return packed
		.split(' ')
		.filter(Boolean)
		.map((item) => (last = last.slice(0, Number(item[0])) + item.slice(1)));
}
