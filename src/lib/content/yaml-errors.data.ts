/** What the codes of the YAML parser mean to somebody who writes content. */
export interface YamlMistake {
	message: string;
	note: string;
}

const indent: YamlMistake = {
	message: 'This line is not indented like its neighbours.',
	note: 'Lines that belong together begin in the same column. Use spaces.',
};

const colon: YamlMistake = {
	message: 'This line has a colon too many, or is indented too far.',
	note: 'Text with a colon and a space in it needs quote marks: ‘title: "First: look"’. Otherwise compare the indent with the line above.',
};

export const yamlMistakes: Record<string, YamlMistake> = {
	DUPLICATE_KEY: {
		message: 'This field stands twice in the same block.',
		note: 'Keep one of the two.',
	},
	TAB_AS_INDENT: { message: 'This line is indented with a tab.', note: 'Indent with spaces.' },
	BAD_INDENT: indent,
	BLOCK_AS_IMPLICIT_KEY: colon,
	BLOCK_IN_FLOW: colon,
	MULTILINE_IMPLICIT_KEY: {
		message: 'This line has no colon after the name of its field.',
		note: 'Write it as “title: words”, or indent it under the line above.',
	},
	KEY_OVER_1024_CHARS: {
		message: 'This line has no colon after the name of its field.',
		note: 'Write it as “title: words”.',
	},
	MISSING_CHAR: {
		message: 'Something is not closed here, or a colon is missing.',
		note: 'Look at this line and the one above for a quote mark, a square bracket or a colon.',
	},
	BAD_SCALAR_START: {
		message: 'A text cannot begin with this sign.',
		note: 'Put the whole text in quote marks.',
	},
	BAD_DQ_ESCAPE: {
		message: 'A backslash in double quote marks has a meaning of its own.',
		note: 'Use single quote marks around this text.',
	},
	UNEXPECTED_TOKEN: {
		message: 'This does not fit after what stands above it.',
		note: 'Look for a missing hyphen, a missing colon or an uneven indent here or just above.',
	},
	MULTIPLE_DOCS: {
		message: 'A line of three hyphens stands inside the data.',
		note: 'Take it out.',
	},
	BAD_ALIAS: {
		message: 'A text cannot begin with this sign.',
		note: 'Put the whole text in quote marks.',
	},
	TAG_RESOLVE_FAILED: {
		message: 'A text cannot begin with “!”.',
		note: 'Put the whole text in quote marks.',
	},
};

export const otherYamlMistake: YamlMistake = {
	message: 'The data of this file cannot be read from here on.',
	note: 'Look at this line and the one above: a missing colon, quote mark or hyphen, or an uneven indent.',
};
