/** The components an author may use in a body, and nothing else: the content profile. */
import { claimTypes } from '#schemas/vocabularies.data.ts';

export interface ComponentAttribute {
	required?: true;
	/** `statements`: codes with spaces between them. A list: one of these words. */
	holds: 'words' | 'statements' | readonly string[];
	example: string;
}

const from = { required: true, holds: 'statements', example: 'B25 B28' } as const;
const claimType = {
	required: true,
	holds: Object.keys(claimTypes),
	example: 'reported-by-heads',
} as const;

export const components: Record<string, Record<string, ComponentAttribute>> = {
	Passage: { from },
	Claim: { type: claimType, from },
	KeyIssue: { title: { required: true, holds: 'words', example: 'Trust' }, from },
	Quote: { from, by: { required: true, holds: 'words', example: 'A headteacher, March 2018' } },
	Along: {},
	NotStated: {},
};
