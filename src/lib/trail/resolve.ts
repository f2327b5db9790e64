import type { EntryLink, Knowledge } from './knowledge.ts';

/** What a reference such as F04 or P08#same-day-report leads to. @throws when it leads nowhere; the checks come first. */
export function resolveUse(
	reference: string,
	knowledge: Pick<Knowledge, 'entries' | 'steps'>,
): { entry: EntryLink; path: string; code: string } {
	const step = knowledge.steps.get(reference);
	if (step)
		return { entry: step.protocol, path: step.path, code: `${step.protocol.code}, step ${step.number}` };
	const entry = knowledge.entries.get(reference);
	if (!entry) throw new Error(`“${reference}” leads nowhere. Run npm run check.`);
	return { entry, path: entry.path, code: entry.code };
}
