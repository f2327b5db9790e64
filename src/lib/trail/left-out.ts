/** Entries that a partnership’s own site leaves to the shared library: they can be named, and are listed nowhere. */
import { entryPath } from '#lib/links/paths.ts';
import type { SourceEntry } from '#lib/content/source-entry.ts';
import type { CodedCollection } from '#schemas/shared.ts';
import type { EntryLink, Knowledge } from './knowledge.ts';

/** The same knowledge with these entries, and the steps of protocols among them. An entry of the site’s own goes first. */
export function addLeftOut<K extends Knowledge>(
	knowledge: K,
	leftOut: readonly SourceEntry<CodedCollection>[],
): K {
	const entries = new Map(knowledge.entries);
	const steps = new Map(knowledge.steps);
	for (const { collection, id, data } of leftOut) {
		const { code, title, summary, stages } = data;
		if (entries.has(code)) continue;
		const path = entryPath(collection, id);
		const protocol: EntryLink = { code, collection, id, title, summary, stages, path };
		entries.set(code, protocol);
		if (!('steps' in data)) continue;
		for (const [index, step] of data.steps.entries())
			steps.set(`${code}#${step.id}`, {
				protocol,
				id: step.id,
				number: index + 1,
				title: step.title,
				path: `${path}#${step.id}`,
			});
	}
	return { ...knowledge, entries, steps };
}
