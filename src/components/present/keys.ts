/** Keys of a keyboard and of a clicker, which sends Page Down, Page Up and B or a full stop. */
export type Deed =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'blank'
	| 'pause'
	| 'minute'
	| 'late'
	| 'code'
	| 'other'
	| 'full'
	| 'keys';

const keys: Record<string, Deed | undefined> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	PageUp: 'back',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	p: 'pause',
	'+': 'minute',
	'=': 'minute',
	l: 'late',
	q: 'code',
	n: 'other',
	f: 'full',
	'?': 'keys',
};

/** What a key asks for; nothing where it is meant for what has the focus, or the keys of one letter are off. */
export function readKey(event: KeyboardEvent, lettersAreOn: boolean): Deed | undefined {
	const { key, ctrlKey, metaKey, altKey, target, shiftKey } = event;
	if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return undefined;
	if (target.closest('input, dialog')) return undefined;
	if (key === ' ' && target.closest('button, a, summary')) return undefined;
	if (key === ' ' && shiftKey) return 'back';
	if (key.length === 1 && key !== ' ' && !lettersAreOn) return undefined;
	return keys[key.length === 1 ? key.toLowerCase() : key];
}
