/** The numbers that decide what may be published. Each stands here once, with its reason. */
export const policy = {
	/** Alike rows that a published pattern needs. Somebody inside one of 3 schools sets their own aside: 2 remain. */
	k: 3,
	/** Schools that must take part. With fewer, everybody knows what everybody else answered. */
	fewestSchools: 5,
	/** From this size on, one describing column may stay. Below it, groups of k are too easily taken apart. */
	schoolsForOneDescribingColumn: 12,
	/** Describing columns that may stay, at most. Two of them together nearly always make a group of 1. */
	mostDescribingColumns: 1,
	/** Characters of free text in one cell. What is longer tells a story, and stories are recognised. */
	longestFreeText: 140,
	/** Whole terms that lie between the evidence and the edition. What is fresh is remembered. */
	termsOfLag: 1,
	/** Pupils that a figure needs. From fewer, one child can be worked out. */
	fewestPupils: 6,
	/** Pupils that a percentage needs. Under 10, it is a count in disguise. */
	fewestForPercentage: 10,
	/** Characters from which a quotation can be looked up. */
	longQuotation: 40,
	/** Rows that are read. A partnership has 5 to 30 schools; more is the wrong file. */
	mostRows: 500,
	/** Describing columns that are measured. The combinations of their steps grow fourfold with each. */
	mostMeasuredColumns: 8,
	/** Minutes that a reader from another school spends on finding somebody. */
	intruderMinutes: 10,
} as const;

/** How many describing columns a map of so many schools may keep. */
export function countAllowedColumns(schools: number): number {
	return schools < policy.schoolsForOneDescribingColumn ? 0 : policy.mostDescribingColumns;
}

/** Headings of columns that never leave the private sheet, whatever a configuration says. */
export const neverPublished: readonly RegExp[] = [
	/\b(?:local authority|district|borough|county|town|village|parish|ward|postcode|address)\b/i,
	/\b(?:trust|mat|federation)\b/i,
	/\b(?:ofsted|inspection|inspected|grade|judgement)\b/i,
	/\b(?:pupils?|roll|nor|headcount|pan|fsm|pupil premium)\b/i,
	/\b(?:joined|joining|year joined|member since|urn|dfe|laestab)\b/i,
];
