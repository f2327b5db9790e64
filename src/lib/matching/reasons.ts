/**
 * Why a case study is worth reading for one reader, in words. Each reason rests on a typed fact and its statements.
 * What an account does not say is a reason too: it is named, never guessed and never held against it.
 */
import { headChanges, phaseMixes, structures, worries } from '#schemas/vocabularies.data.ts';
import { capitalise, inList, inWords } from '#lib/text/count.ts';
import { spans, type Answers, type Span } from './answers.ts';
import type { Profile, Stated } from './profile.ts';

/** `told` is a fact that neither matches nor differs, such as how heads were trained for a reader with none trained. */
export const reasonKinds = ['same', 'near', 'told', 'differs', 'not-stated'] as const;

export interface MatchReason {
	kind: (typeof reasonKinds)[number];
	/** A sentence without its full stop, beginning with a small letter. */
	says: string;
	from: readonly string[];
}

/** All reasons for one case study, the likenesses first; one for each question that the reader answered. */
export function findReasons(answers: Answers, profile: Profile): MatchReason[] {
	const found = [
		compareSchools(answers, profile),
		comparePhases(answers, profile),
		compareHeads(answers, profile),
		compareTogether(answers, profile),
		compareStructure(answers, profile),
		compareTrained(answers, profile),
		...compareWorries(answers, profile),
	].filter((reason) => reason !== undefined);
	return reasonKinds.flatMap((kind) => found.filter((reason) => reason.kind === kind));
}

const openings: Record<MatchReason['kind'], string> = {
	same: '',
	near: 'close: ',
	told: '',
	differs: 'differs: ',
	'not-stated': 'not stated: ',
};

/** The same reasons as whole sentences, with everything that is not stated in one of them. */
export function sayReasons(reasons: readonly MatchReason[]): MatchReason[] {
	const missing = reasons.filter(({ kind }) => kind === 'not-stated');
	const joined: MatchReason[] =
		missing.length === 0 ? [] : [{ ...missing[0]!, says: missing.map(({ says }) => says).join('; ') }];
	return [...reasons.filter(({ kind }) => kind !== 'not-stated'), ...joined].map((reason) => ({
		...reason,
		says: `${capitalise(openings[reason.kind] + reason.says)}.`,
	}));
}

type Compare = (answers: Answers, profile: Profile) => MatchReason | undefined;

const compareSchools: Compare = ({ schools: own }, { schools, inCycle }) => {
	if (own === undefined) return undefined;
	if (schools === 'not stated') return notStated('how many schools');
	const all = { count: schools.value, says: `${inWords(schools.value)} schools`, from: schools.from };
	const reviewing =
		inCycle === 'not stated' || inCycle.value === schools.value
			? []
			: [
					{
						count: inCycle.value,
						says: `${inWords(inCycle.value)} of its ${inWords(schools.value)} schools review each other`,
						from: inCycle.from,
					},
				];
	const [{ count, says, from }] = [all, ...reviewing].sort(
		(a, b) => Math.abs(a.count - own) - Math.abs(b.count - own),
	) as [typeof all];
	const distance = Math.abs(count - own);
	if (distance === 0)
		return {
			kind: 'same',
			says: count === schools.value ? `${says}, as you are` : `${says}, as many as you are`,
			from,
		};
	const kind = distance <= Math.max(2, Math.max(count, own) / 4) ? 'near' : 'differs';
	return { kind, says: `${says}; you are ${inWords(own)}`, from };
};

const comparePhases: Compare = ({ phases: own }, { phases }) => {
	if (!own) return undefined;
	if (phases === 'not stated') return notStated('whether phases are mixed');
	const { value, from } = phases;
	return value === own
		? { kind: 'same', says: `${phaseMixes[own]}, as you are${detail(phases)}`, from }
		: { kind: 'differs', says: phaseMixes[value] + detail(phases), from };
};

const compareHeads: Compare = ({ heads: own }, { newHeads }) => {
	if (!own) return undefined;
	if (newHeads === 'not stated') return notStated('whether there were new heads');
	const { value, from } = newHeads;
	return value === own
		? { kind: 'same', says: `also ${headChanges[own]}${detail(newHeads)}`, from }
		: { kind: 'differs', says: headChanges[value] + detail(newHeads), from };
};

const compareTogether: Compare = ({ together: own }, { together }) => {
	if (!own) return undefined;
	if (together === 'not stated') return notStated('how long together');
	const years = together.says ? lowerFirst(together.says) : `${inWords(together.value)} years`;
	const at = (id: Span) => spans.findIndex((span) => span.id === id);
	const theirs = spans.findLastIndex(({ least }) => together.value >= least);
	const distance = Math.abs(theirs - at(own));
	const kind = (['same', 'near'] as const)[distance] ?? 'differs';
	const you = kind === 'same' ? ', about as long as you' : `; you, ${spans[at(own)]!.words}`;
	return { kind, says: `together for ${years}${you}`, from: together.from };
};

const compareStructure: Compare = ({ structure: own }, { structure }) => {
	if (!own) return undefined;
	if (structure === 'not stated') return notStated('how it is organised');
	const { value, from } = structure;
	return value === own
		? { kind: 'same', says: `organised as you are: ${structures[value]}`, from }
		: { kind: 'differs', says: `organised another way: ${structures[value]}`, from };
};

const compareTrained: Compare = ({ trained: own }, { trained }) => {
	if (!own) return undefined;
	if (trained === 'not stated') return notStated('how many heads were trained');
	const { value, from } = trained;
	const how =
		(value === 'some-first' ? 'some heads trained first' : 'all heads trained together') + detail(trained);
	if (own === 'none') return { kind: 'told', says: `how it began: ${how}`, from };
	const same = (own === 'some') === (value === 'some-first');
	return same ? { kind: 'same', says: `also ${how}`, from } : { kind: 'differs', says: how, from };
};

function compareWorries({ worries: own }: Answers, profile: Profile): MatchReason[] {
	const shared = profile.worries.filter(({ worry }) => own.includes(worry));
	const missing = own.filter((worry) => !shared.some((one) => one.worry === worry));
	return [
		...shared.map(({ worry, says, from }): MatchReason => ({
			kind: 'same',
			says: `shared your worry, ${worries[worry]}: ${says}`,
			from,
		})),
		...(missing.length > 0
			? [notStated(`anything on ${inList(missing.map((worry) => `“${worries[worry]}”`))}`)]
			: []),
	];
}

function notStated(says: string): MatchReason {
	return { kind: 'not-stated', says, from: [] };
}

function detail(fact: Exclude<Stated<unknown>, 'not stated'>): string {
	return fact.says ? ` (${fact.says})` : '';
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
