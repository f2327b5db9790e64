/** The private report, for programs and for people. It names schools: it is printed, or kept beside the key, and nowhere else. */
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import { toDecimal, writeFraction } from './fraction.ts';
import type { Release } from './make-release.ts';
import type { PrivateTable } from './read-table.ts';

/** Raised whenever a program that reads the report would have to change. */
export const reportVersion = 1;

export type ReleaseStatus = 'published' | 'refused' | 'bad-input';

/** The keys are documented in `docs/disclosure.md`. */
export interface AnonymiseReport {
	format: 'alongside-anonymise';
	version: number;
	rows: number;
	k: Record<string, number>;
	uniques: Record<string, number>;
	minimalUniques: Record<string, string[]>;
	distinct: Record<string, number>;
	release: {
		status: ReleaseStatus;
		loss: { fraction: string; decimal: number } | null;
		/** By describing column: the number of its step; the top one is “column dropped”. */
		steps: Record<string, number>;
		dropped: string[];
		heldBack: string[];
		/** Of each school held back, in words. */
		reasons: Record<string, string>;
		classes: { values: Record<string, string>; size: number; rows: string[] }[];
		needs: { shown: boolean; audit: { area: string; class: number; of: number; verdict: string }[] };
	};
	refusals: Refusal[];
	warnings: Refusal[];
}

export function reportBadInput(
	refusals: readonly Refusal[],
	warnings: readonly Refusal[] = [],
): AnonymiseReport {
	return {
		format: 'alongside-anonymise',
		version: reportVersion,
		rows: 0,
		k: {},
		uniques: {},
		minimalUniques: {},
		distinct: {},
		release: {
			status: 'bad-input',
			loss: null,
			steps: {},
			dropped: [],
			heldBack: [],
			reasons: {},
			classes: [],
			needs: { shown: false, audit: [] },
		},
		refusals: [...refusals],
		warnings: [...warnings],
	};
}

export function reportRelease(
	release: Release,
	table: PrivateTable,
	{ k }: AnonymiseConfig,
): AnonymiseReport {
	const { plan, measures, classes } = release;
	const steps =
		plan?.steps.map((step, index): [string, number] => [table.ladders[index]!.column, step]) ?? [];
	return {
		format: 'alongside-anonymise',
		version: reportVersion,
		rows: table.rows.length,
		...measures,
		release: {
			status: release.refusals.length === 0 ? 'published' : 'refused',
			loss: plan ? { fraction: writeFraction(plan.loss), decimal: toDecimal(plan.loss) } : null,
			steps: Object.fromEntries(steps),
			dropped: table.ladders.flatMap(({ column, height }, index) =>
				plan?.steps[index] === height ? [column] : [],
			),
			heldBack: release.heldBack,
			reasons: Object.fromEntries(release.heldBack.map((id) => [id, explainRow(id, { release, table, k })])),
			classes,
			needs: {
				shown: release.needs === 'shown',
				audit: release.tallies.map(({ area, group, of, verdict }) => ({ area, class: group, of, verdict })),
			},
		},
		refusals: release.refusals,
		warnings: table.warnings,
	};
}

interface Explained {
	release: Release;
	table: PrivateTable;
	k: number;
}

/** Why a school is held back, and what would let it in. */
function explainRow(id: string, { release, table, k }: Explained): string {
	const valuesOf = (other: { values: Readonly<Record<string, string>> }) =>
		table.ladders.flatMap(({ column, height, climb }, index) => {
			const step = release.plan!.steps[index]!;
			return step < height ? [`${column}: ${climb(other.values[column]!)![step] || 'blank'}`] : [];
		});
	const row = table.rows.find((other) => other.id === id)!;
	const own = valuesOf(row);
	const alike = table.rows.filter((other) => valuesOf(other).join('|') === own.join('|')).length;
	if (alike >= k)
		return `Joined with the earlier editions, fewer than ${k} schools are like it. It waits until there are ${k}.`;
	const only = alike === 1 ? 'No other school is' : `Only ${alike} schools are`;
	return `${only} “${own.join(', ')}”, so the row could be no other. It comes in when ${k - alike} more like it take part, or when the column is dropped.`;
}
