/**
 * The run-sheet of a role: its steps from all protocols, grouped by moment and in the order of the cycle, which is the
 * stage of the protocol, its code, then the number of the step. Within a moment, steps with a day of their own keep
 * the order of their days, and a step without one stays behind the step of its protocol that it follows.
 */
import type { CountedDay } from '#schemas/counted-days.data.ts';
import { moments, roles, stages, type Moment, type Role, type Stage } from '#schemas/vocabularies.data.ts';
import type { Protocol, Step } from '#schemas/protocol.ts';
import { alsoDoes } from './roles.data.ts';
import { hasOwnDay, type Count, type DayRules } from './when.ts';

export interface SheetStep {
	step: Step;
	/** P04#send-the-summary */
	reference: string;
	/** Where it is not the role’s own step: how it comes to do it. */
	as?: 'member' | 'stand-in';
	/** The day of its own, where it has one. */
	count?: Count;
}

export interface SheetGroup {
	moment: Moment;
	steps: SheetStep[];
}

type Protocols = readonly { data: Pick<Protocol, 'code' | 'stages' | 'steps'> }[];

interface PlacedStep extends SheetStep {
	moment: Moment;
	order: number;
}

const momentIds = Object.keys(moments) as Moment[];
const stageIds = Object.keys(stages) as Stage[];
const byCode = new Intl.Collator('en', { numeric: true });

/** Roles that at least one step names, in the order of the vocabulary. */
export function listSheetRoles(protocols: Protocols): Role[] {
	const named = new Set(protocols.flatMap(({ data }) => data.steps.flatMap(({ who }) => who)));
	return (Object.keys(roles) as Role[]).filter((role) => named.has(role));
}

/** The moments at which the role has something to do, in order. */
export function makeSheet(role: Role, protocols: Protocols): SheetGroup[] {
	const placed = inCycleOrder(protocols).flatMap((protocol) => placeSteps(protocol, role));
	const groups = Map.groupBy(
		placed.sort((a, b) => a.order - b.order),
		({ moment }) => moment,
	);
	return momentIds.flatMap((moment) => {
		const steps = groups.get(moment);
		return steps ? [{ moment, steps: steps.map(({ moment: _moment, order: _order, ...step }) => step) }] : [];
	});
}

/** How the day of a moment is found where nobody gives it: by its first step that is counted from another day. */
export function findDayRules(protocols: Protocols): DayRules {
	const rules: DayRules = {};
	for (const { steps } of inCycleOrder(protocols)) {
		for (const { when } of steps) {
			if (!when || hasOwnDay(when) || !isCounted(when)) continue;
			const { moment, ...count } = when;
			rules[moment as CountedDay] ??= count;
		}
	}
	return rules;
}

/** Put in order once, although every role asks several times. */
const ordered = new WeakMap<Protocols, Protocols[number]['data'][]>();

function inCycleOrder(protocols: Protocols): Protocols[number]['data'][] {
	const known = ordered.get(protocols);
	if (known) return known;
	const place = ({ stages: own }: Pick<Protocol, 'stages'>) => stageIds.indexOf(own[0]!);
	const sorted = protocols
		.map(({ data }) => data)
		.sort((a, b) => place(a) - place(b) || byCode.compare(a.code, b.code));
	ordered.set(protocols, sorted);
	return sorted;
}

function placeSteps({ code, steps }: Protocols[number]['data'], role: Role): PlacedStep[] {
	const latest = new Map<Moment, number>();
	return steps.flatMap((step) => {
		const { moment, ...count } = step.when ?? { moment: 'any-time' as const, countFrom: 'visit' as const };
		const own = step.when && hasOwnDay(step.when);
		if (own) latest.set(moment, roughDays(count));
		const as = step.who.includes(role) ? 'own' : findOther(role, step);
		if (!as) return [];
		const order = latest.get(moment) ?? Number.NEGATIVE_INFINITY;
		return {
			step,
			reference: `${code}#${step.id}`,
			moment,
			order,
			...(own ? { count } : {}),
			...(as === 'own' ? {} : { as }),
		};
	});
}

function findOther(role: Role, step: Step): 'member' | 'stand-in' | undefined {
	const other = alsoDoes[role];
	return other && step.who.includes(other.role) ? other.as : undefined;
}

function isCounted({ days, calendarDays, weeks }: Count): boolean {
	return days !== undefined || calendarDays !== undefined || weeks !== undefined;
}

/** Near enough to put days in order. */
function roughDays({ days, calendarDays, weeks }: Count): number {
	return days ?? (weeks === undefined ? ((calendarDays ?? 0) * 5) / 7 : weeks * 5);
}
