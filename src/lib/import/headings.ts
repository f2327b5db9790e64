/** Knows a heading of the form, however it was typed. */
import {
	formLabels,
	headingRules,
	impactRules,
	prompts,
	type LabelName,
	type SectionKey,
} from './headings.data.ts';

/** Small letters and figures with single blanks, without numbers and bullets before them. */
export function normalise(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\s*\((?:needed|not needed)\)\s*$/, '')
		.replace(/^[\s•●▪·*#\d.)o–-]+(?=\s)/u, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** The section that a heading stands for; the parts of the impact where `inImpact`, or where it names the impact itself. */
export function findSection(heading: string, inImpact: boolean): SectionKey | undefined {
	const words = normalise(heading);
	if (!words) return undefined;
	const known = headingRules.find(({ pattern }) => pattern.test(words))?.section;
	const [, named] = /^(?:the )?(?:impacts?|benefits?) ((?:for|on) .+)$/.exec(words) ?? [];
	const part = named ?? (inImpact ? words : undefined);
	if (known || !part) return known;
	// The whole heading: “For the staff it was hard” is a sentence.
	return impactRules.find(({ pattern }) => pattern.exec(part)?.[0].length === part.length)?.section;
}

/** “For the partnership peer review has …”: a part of the impact whose prompt runs on into its text. */
export function findRunIn(text: string): SectionKey | undefined {
	const words = normalise(text);
	return impactRules.find(({ pattern }) => pattern.test(words))?.section;
}

export function isPrompt(text: string): boolean {
	const words = normalise(text);
	return prompts.some((pattern) => pattern.test(words));
}

export function findLabel(text: string): LabelName | undefined {
	const words = normalise(text);
	return Object.hasOwn(formLabels, words) ? formLabels[words] : undefined;
}
