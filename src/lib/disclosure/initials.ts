/** The initials by which a school is called: with and without “of”, “the”, VA and VC, run together, dotted or spaced. */

/** Initials that mean something else wherever schools are written about. */
const commonInitials = new Set(
	'CPD DSL EAL ECT EHCP EYFS FSM GCSE HLTA ICT LAC MAT MFL NPQ NQT OFSTED PAN PGCE PPA PPG PSHE RSE SATS SCITT SEF SEMH SEN SENCO SEND SIP SLT SMSC STEM TLR UK URN USA VLE PDF CSV FAQ'.split(
		' ',
	),
);
const small = /^(?:of|the|and|for|in|at|on)$/i;
const kinds = /^(?:va|vc|rc|ce|cofe)$/i;

export function initialsPattern(names: readonly string[]): RegExp | undefined {
	const all = new Set(names.flatMap(initialsOf));
	if (all.size === 0) return undefined;
	const patterns = [...all]
		.toSorted((a, b) => b.length - a.length)
		.map((initials) => [...initials].join(String.raw`(?:\.\s?|\s)?`));
	return new RegExp(String.raw`(?<![\p{L}\d.])(?:${patterns.join('|')})(?![\p{L}\d])`, 'gu');
}

/** Without those that mean something else wherever schools are written about. */
export function initialsOf(name: string): string[] {
	const words = name.split(/[\s.,&()’'-]+/).filter((word) => word.length > 1 || /[A-Z]/.test(word));
	const letters = (some: readonly string[]) => some.map(lettersOf).join('').toUpperCase();
	const long = words.filter((word) => !small.test(word));
	const plain = long.filter((word) => !kinds.test(word));
	const withoutSchool = plain.filter((word) => !/^school$/i.test(word));
	const forms = [words, long, plain, withoutSchool, long.filter((word) => !/^school$/i.test(word))].map(
		letters,
	);
	// Of two letters there are too many; a person’s name of two words has no initials that tell.
	return [...new Set(forms)].filter((form) => form.length >= 3 && !commonInitials.has(form));
}

function lettersOf(word: string): string {
	if (/^cofe$/i.test(word)) return 'CE';
	return kinds.test(word) ? word : word.charAt(0);
}
