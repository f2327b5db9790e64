/** The kinds of files that a document is made into, in the order in which a reader is offered them. */
export interface Format {
	/** What stands in the name of the file after the code. */
	suffix: string;
	mediaType: string;
	/** What people call it. */
	name: string;
	/** What it is good for, after the name. */
	use: string;
	/** The same for a form, where it differs. */
	formUse?: string;
}

export const formats = {
	word: {
		suffix: '.docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		name: 'Word',
		use: 'to make your own',
		formUse: 'to type into',
	},
	pdf: {
		suffix: '.pdf',
		mediaType: 'application/pdf',
		name: 'PDF',
		use: 'to read and print',
		formUse: 'to fill in on a screen',
	},
	opendocument: {
		suffix: '.odt',
		mediaType: 'application/vnd.oasis.opendocument.text',
		name: 'OpenDocument',
		use: 'for LibreOffice and others',
	},
	excel: {
		suffix: '.xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		name: 'Excel',
		use: 'its tables, to sort and add to',
	},
	'opendocument-sheet': {
		suffix: '.ods',
		mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
		name: 'OpenDocument table',
		use: 'the same for LibreOffice',
	},
	card: {
		suffix: '-card.pdf',
		mediaType: 'application/pdf',
		name: 'Card',
		use: 'to print, one side of A4',
	},
	paper: {
		suffix: '-paper.pdf',
		mediaType: 'application/pdf',
		name: 'Paper form',
		use: 'to print and write on',
	},
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const packMediaType = 'application/zip';
