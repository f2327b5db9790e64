/** What a field and a choice are called in the editor. */
import { capitalise } from '#lib/text/count.ts';
import * as vocabularies from '#schemas/vocabularies.data.ts';
import { cellStates, mapKinds, schoolBands } from '#schemas/map.ts';

/** `shortTitle` → “Short title” */
export function labelField(name: string): string {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
	return capitalise(words);
}

export interface Option {
	label: string;
	value: string;
}

const lists: readonly Readonly<Record<string, string>>[] = [
	...Object.values(vocabularies).filter((list): list is never => !Array.isArray(list)),
	mapKinds,
	cellStates,
	schoolBands,
];

/** The choices of a field, in the words that readers see where there are any. */
export function listOptions(ids: readonly string[]): Option[] {
	const words = lists.find((list) => Object.keys(list).join() === ids.join());
	return ids.map((value) => ({ value, label: capitalise(words?.[value] ?? value.replaceAll('-', ' ')) }));
}
