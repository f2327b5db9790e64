import type { Answers } from './answers.ts';
import type { Profile } from './profile.ts';
import { findReasons, type MatchReason } from './reasons.ts';

export interface Match {
	code: string;
	reasons: MatchReason[];
}

/**
 * The case studies with their reasons. First the one with most in common, then the one with most that is close, then
 * the one that differs least, then in the order given. What an account does not say counts neither way.
 */
export function orderMatches(answers: Answers, profiles: readonly Profile[]): Match[] {
	const matches = profiles.map((profile) => ({ code: profile.code, reasons: findReasons(answers, profile) }));
	const count = ({ reasons }: Match, kind: MatchReason['kind']) =>
		reasons.filter((reason) => reason.kind === kind).length;
	return matches.sort(
		(a, b) =>
			count(b, 'same') - count(a, 'same') ||
			count(b, 'near') - count(a, 'near') ||
			count(a, 'differs') - count(b, 'differs'),
	);
}
