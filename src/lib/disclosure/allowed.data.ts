/** Words that look like a name or a contact detail and may be published all the same, each with its reason. */
export interface AllowedWords {
	words: string;
	why: string;
}

export const allowedWords: readonly AllowedWords[] = [
	{ words: 'The Cam Academy Trust', why: 'The partnership’s name, as it published it.' },
	{ words: 'The Cam Academy', why: 'The same name, cut short in a heading.' },
	{ words: 'National Support School', why: 'A title that many schools hold.' },
	{ words: '“Our only secondary” is a name.', why: 'An example of what not to write (P18).' },
	{
		words: '“our secondary”, “new head”, or “he” and “she” beside “head”.',
		why: 'The list of telling phrases itself (P18).',
	},
	{ words: '0808 800 5000', why: 'The NSPCC helpline, for anybody.' },
	{ words: '0800 028 0285', why: 'The NSPCC whistle-blowing line, for anybody.' },
];

/** Endings of addresses that exist for examples only (RFC 2606). */
export const exampleDomains: readonly string[] = [
	'example',
	'example.com',
	'example.org',
	'example.net',
	'invalid',
];
