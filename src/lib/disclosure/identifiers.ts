/** What singles out a person or a school in running text. Own matchers: name-recognition libraries found far less. */

export type DisclosureRule =
	| 'contact-detail'
	| 'personal-title'
	| 'personal-name'
	| 'telling-phrase'
	| 'school-name'
	| 'register-name'
	| 'dated-evidence'
	| 'magnitude';

export interface Identifier {
	ruleId: DisclosureRule;
	/** What it is, in one word. */
	type: string;
	/** For the report, which never repeats the words themselves. */
	message: string;
	pattern: RegExp;
}

/** The letters that a postcode can begin with, so that codes such as B03 are not taken for one. */
const postcodeAreas =
	'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';

// Emphasis may stand between two words: “**Dr** Smith”.
const gap = String.raw`[\s*_]+`;
const pronoun = '(?:he|she|him|her|his|hers)';
const head = '(?:head|headteacher|head teacher|headmaster|headmistress|principal)';
const fewWords = String.raw`(?:[^\w.!?]+\w+){0,5}?[^\w.!?]+`;
const notInPhrase =
	'(?!(?:a|an|the|that|which|who|for|to|in|of|on|at|by|with|is|are|was|were|way|thing|time|reason|measure|place)\\b)';

export const identifiers: readonly Identifier[] = [
	{
		ruleId: 'contact-detail',
		type: 'email',
		message: 'An e-mail address stands here.',
		pattern:
			/\b[\w.+-]{1,64}(?:@|\s?[([](?:at|@)[)\]]\s?|\s+at\s+(?=[\w-]{1,63}\s+dot\s))[\w-]{1,63}(?:(?:\.|\s?[([]dot[)\]]\s?|\s+dot\s+)[\w-]{1,63}){1,8}/gi,
	},
	{
		ruleId: 'contact-detail',
		type: 'telephone',
		message: 'A telephone number stands here.',
		pattern: /(?<![\w.,/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)[12378](?:[\s()-]{0,2}\d){8,10}(?![\w/-])/g,
	},
	{
		ruleId: 'contact-detail',
		type: 'postcode',
		message: 'A postcode stands here.',
		pattern: new RegExp(
			String.raw`\b(?:${postcodeAreas})(?:[1-9]\d?|[1-9][A-Z]|0(?!\d))[ ]?\d[ABD-HJLNP-UW-Z]{2}\b`,
			'g',
		),
	},
	{
		ruleId: 'contact-detail',
		type: 'school-number',
		message: 'The number of a school stands here.',
		pattern:
			/\b(?:URN|DfE|LAESTAB)(?:\s+(?:number|no\.?))?\s*:?\s*\d{4,7}\b|(?<![\d/])\d{3}\/\d{4}(?![\d/])/gi,
	},
	{
		ruleId: 'personal-title',
		type: 'title',
		message: 'A title before a name stands here.',
		pattern: new RegExp(
			String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Revd?|Prof)\b\.?${gap}(?=\p{Lu})`,
			'gu',
		),
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one school stand here.',
		pattern: new RegExp(
			String.raw`\bthe\s+only\s+(?:${notInPhrase}[\w’'-]+\s+){0,3}(?:school|academy|secondary|primary|infants?|juniors?|nursery|college|head|headteacher)\b`,
			'gi',
		),
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one school stand here.',
		pattern:
			/\bour\s+(?:(?:only|one|single)\s+)?(?:secondary|infants?|juniors?|prep|special\s+school|academy)\b/gi,
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one school stand here.',
		pattern: /\bthe\s+unit\b(?!\s+(?:of|that\s+is\s+counted))|\bthe\s+prep\b(?!\s+(?:work|time|sheet))/gi,
	},
	{
		ruleId: 'telling-phrase',
		type: 'phrase',
		message: 'Words that point at one head stand here.',
		pattern: new RegExp(String.raw`\bnew\s+${head}\s+(?:of|at)\s+(?:the\s+|The\s+)?(?=\p{Lu})`, 'gu'),
	},
	{
		ruleId: 'telling-phrase',
		type: 'pronoun',
		message: '“He” or “she” stands beside a head here.',
		pattern: new RegExp(
			String.raw`\b${head}\b${fewWords}${pronoun}\b|\b${pronoun}\b${fewWords}${head}\b`,
			'gi',
		),
	},
];

/** A name in capitals before a word for a school; the caller sets aside those made of generic words alone. */
export const schoolName =
	/(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'.]*(?:\s+(?:of|the|and|&))?[ \t]+(?:\r?\n[ \t]*)?){1,6}(?:Primary|Infants?|Juniors?|Secondary|Nursery|Preparatory|Community|Village|Grammar|High|Academy|College|School)\b(?!(?:\s+of)?\s+\p{Lu})/gu;

/** Words that stand in the names of hundreds of schools, or begin a sentence, and single out none. */
export const genericWords: ReadonlySet<string> = new Set(
	(
		'a academy all and any at by c catholic ce church cofe college community each education every first for free grammar high host if in independent infant infants ' +
		'is junior juniors local maintained most my national new no nursery of on one or our peer preparatory primary public rc roman s school secondary sixth some special ' +
		'state support teaching the their this to two va vc village voluntary what when where which whole your england'
	).split(' '),
);

/** The words of a name that set it apart. */
export function tellingWords(name: string): string[] {
	return name.split(/[\s.,’'&-]+/).filter((word) => word !== '' && !genericWords.has(word.toLowerCase()));
}
