/** Why a file is not imported: what, and what to do. The place is filled in by whoever knows the name of the file. */
import type { Refusal } from '#lib/report/refusal.ts';

const reasons = {
	'file-too-large': ['It is larger than 20 MB.', 'Take the pictures out, save it again, and try that copy.'],
	'file-empty': ['It is empty.', 'Look whether this is the right file.'],
	'wrong-kind': [
		'This kind of file is not read.',
		'Save it as Word (.docx), OpenDocument (.odt), PDF, plain text (.txt) or Markdown (.md).',
	],
	'old-word': [
		'It is a Word file of the kind used before 2007.',
		'Open it in Word, choose “Save as”, and choose “Word document (.docx)”.',
	],
	'password-protected': [
		'It is protected by a password.',
		'Open it, save a copy without the password, and try that copy.',
	],
	'holds-program': [
		'It holds a program (macros). Nothing in it was run, and nothing was read.',
		'Open it in Word, choose “Save as”, and choose “Word document (.docx)”, which cannot hold one.',
	],
	'not-a-document': [
		'Its name ends like a document, but there is none in it.',
		'Open it in the program it came from, and save it again.',
	],
	damaged: [
		'It is damaged or cut off, so it cannot be opened.',
		'Try the copy that it came from, or open it and save it again.',
	],
	'unpacks-too-large': [
		'It unpacks to far more than any document. Files are made like that to do harm.',
		'Ask whoever sent it. If it is yours, save it again without its pictures.',
	],
	'content-elsewhere': [
		'Parts of it lie elsewhere: it fetches pictures, objects or text from another computer.',
		'Open it, paste those parts in as plain text or take them out, and save it.',
	],
	'no-text': [
		'There is no text in it, only pictures.',
		'Open the file that the pictures were made from, or type the text.',
	],
	'pdf-too-long': ['It has more than 200 pages.', 'Save the pages of the case study as a file of their own.'],
	'not-utf-8': [
		'Its letters cannot be read: it is not saved as UTF-8.',
		'Open it in your editor and save it again with the encoding UTF-8.',
	],
	'in-welsh': [
		'It seems to be written in Welsh. The headings and the search for names know English only, so a name could slip through.',
		'Import an English text. A Welsh one can be added to its page by hand.',
	],
	'no-headings': [
		'No heading of the case-study form was found, so nothing is known to belong anywhere.',
		'Put the headings of the form (F23) into it: Context, Key issues, What we did, What we learned, Impact, What next.',
	],
} as const satisfies Record<string, readonly [string, string]>;

export type ImportRule = keyof typeof reasons;

export function makeRefusal(rule: ImportRule, more = ''): Refusal {
	const [why, fix] = reasons[rule];
	return { rule, where: '', why, fix: more ? `${fix} ${more}` : fix };
}
