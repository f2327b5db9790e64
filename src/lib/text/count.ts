const small = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
	'twenty',
];

/** A number in words up to twenty, in figures above. */
export function inWords(count: number): string {
	return small[count] ?? String(count);
}

export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** (1, 'step') → '1 step'; (3, 'step') → '3 steps' */
export function plural(count: number, noun: string, many = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : many}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function inList(items: readonly string[]): string {
	return list.format(items);
}

/** 38412 → '38 kB'; 2450000 → '2.5 MB'. The number and its unit stay on one line. */
export function formatSize(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
	return `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
