import type { PracticeMap } from '#schemas/map.ts';
import type { RuleId } from '#lib/report/rules.data.ts';
import type { Register } from '../register.ts';

export type Disclosure = NonNullable<PracticeMap['disclosure']>;

/** A map together with its `disclosure`. */
export type JudgedMap = PracticeMap & { disclosure: Disclosure };

/** What is not safe about a map, and where: a path in its data. It never repeats what stands there. */
export interface Finding {
	rule: RuleId;
	path: readonly (string | number)[];
	why: string;
	fix: string;
}

/** What else is public, or known to those who run the check. */
export interface GateContext {
	/** The members, by column: as everybody can look them up. */
	members?: readonly Readonly<Record<string, string>>[] | undefined;
	/** Earlier editions of this map. */
	earlier?: readonly PracticeMap[] | undefined;
	/** Other maps on the site. */
	others?: readonly PracticeMap[] | undefined;
	/** Describing values that a case study of this partnership gives of one school alone. */
	singletons?: readonly string[] | undefined;
	/** Names of the register, in its order. */
	names?: readonly string[] | undefined;
	register?: Register | undefined;
	/** Words with a capital that the site knows, in small letters. */
	knownWords: ReadonlySet<string>;
	/** The written part below the data, where the map has one. */
	body?: string | undefined;
	/** true where names and contact details in the file have been reported already. */
	scanned?: boolean;
}

export type Rule = (map: JudgedMap, context: GateContext) => Finding[];
