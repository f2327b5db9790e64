import type { EntryLink, Knowledge, StepLink } from './knowledge.ts';

/** The steps and decisions that rest on any of the statements, each once; three steps at most. */
export function becameOf(
	codes: readonly string[],
	knowledge: Pick<Knowledge, 'uses' | 'entries'>,
): { steps: StepLink[]; decisions: EntryLink[] } {
	const uses = codes.flatMap((code) => knowledge.uses.get(code) ?? []);
	const steps = new Map(uses.flatMap((use) => (use.step ? [[use.step.path, use.step] as const] : [])));
	const options = uses.filter((use) => use.kind === 'option').flatMap((use) => use.entry ?? []);
	const decisions = [...new Set(options)].flatMap((code) => knowledge.entries.get(code) ?? []);
	return { steps: [...steps.values()].slice(0, 3), decisions };
}

export interface ChangedProtocol {
	protocol: EntryLink;
	steps: StepLink[];
}

const changedSteps = new WeakMap<Knowledge['uses'], Map<string, ChangedProtocol[]>>();
const byCode = new Intl.Collator('en', { numeric: true });

/**
 * All steps that rest on statements of one source, by protocol, the one with the most steps first: “steps this
 * changed”. Worked out once for all sources.
 */
export function stepsChangedBy(source: string, knowledge: Knowledge): ChangedProtocol[] {
	let changed = changedSteps.get(knowledge.uses);
	if (!changed) changedSteps.set(knowledge.uses, (changed = groupChangedSteps(knowledge)));
	return changed.get(source) ?? [];
}

function groupChangedSteps({ uses, statements }: Knowledge): Map<string, ChangedProtocol[]> {
	const bySource = new Map<string, Set<StepLink>>();
	for (const [code, list] of uses) {
		const source = statements.get(code)?.source;
		if (source === undefined) continue;
		const found = bySource.get(source) ?? new Set();
		for (const { step } of list) if (step) found.add(step);
		bySource.set(source, found);
	}
	return new Map([...bySource].map(([source, steps]) => [source, groupByProtocol(steps)]));
}

function groupByProtocol(found: Iterable<StepLink>): ChangedProtocol[] {
	return [...Map.groupBy(found, (step) => step.protocol)]
		.map(([protocol, steps]) => ({ protocol, steps: steps.sort((a, b) => a.number - b.number) }))
		.sort((a, b) => b.steps.length - a.steps.length || byCode.compare(a.protocol.code, b.protocol.code));
}
