/** What the list of a cell can hold in Excel: options are divided by commas, and there is room for 255 characters. */
const longestList = 255;

export interface ListFault {
	message: string;
	note: string;
	/** The place of the option at fault, where it is one. */
	option?: number;
}

/** What is wrong with the options of a list; undefined where nothing is. */
export function findListFault(options: readonly string[]): ListFault | undefined {
	const option = options.findIndex((words) => words.includes(','));
	if (option >= 0) {
		return {
			message: `The option “${options[option]!}” has a comma, and a list in a spreadsheet is divided by commas.`,
			note: 'Write the option without a comma.',
			option,
		};
	}
	const length = options.join(',').length;
	if (length <= longestList) return undefined;
	return {
		message: `The options have ${length} characters together, and a list in a spreadsheet has room for ${longestList}.`,
		note: 'Shorten the options, or offer fewer.',
	};
}
