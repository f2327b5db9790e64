/** The passages of a case study that rest on statements. The content profile guarantees the shape that is read here. */
import type { ClaimType } from '#schemas/vocabularies.data.ts';

export interface Passage {
	element: 'Passage' | 'Claim' | 'KeyIssue' | 'Quote';
	/** Codes of the statements it rests on. */
	from: string[];
	type?: ClaimType | undefined;
	/** The heading of a key issue. */
	title?: string | undefined;
	/** 1-based line within the body. */
	line: number;
}

const opening = /<(Passage|Claim|KeyIssue|Quote)\b([^>]*)>/g;

export function findPassages(body: string): Passage[] {
	return [...body.matchAll(opening)].map((match) => {
		const attributes = match[2]!;
		const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
		return {
			element: match[1] as Passage['element'],
			from: (attribute('from') ?? '').split(/\s+/).filter(Boolean),
			type: attribute('type') as ClaimType | undefined,
			title: attribute('title'),
			line: body.slice(0, match.index).split('\n').length,
		};
	});
}
