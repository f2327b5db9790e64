/** Words with a capital that point at nobody: subjects, years, tests, days, and the words of peer review. */
export const commonCapitals: ReadonlySet<string> = new Set(
	(
		'i year years reception nursery key stage early english maths mathematics science history geography french spanish german latin welsh art music computing pe re pshe dt ict send sen sendco senco eal eyfs ks1 ks2 ks3 ks4 sats phonics gcse ofsted england english uk dfe ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter autumn spring summer ' +
		'word excel pdf covid covid-19 alongside european british ' +
		'group groups cell cells'
	).split(' '),
);
