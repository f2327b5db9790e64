/** Says in plain words what the MDX parser stumbled over, and where. */
import type { Place } from '#lib/report/issue.ts';
import type { ParsedFile } from './front-matter.ts';

interface ParserError {
	ruleId?: string;
	reason?: string;
	line?: number;
	column?: number;
}

interface Explanation {
	message: string;
	note: string;
	place: Place;
}

const tag = /`<\/?([\w.:-]*)[^`]*`(?: \((\d+):(\d+))?/;

/** `cause` is what the parser threw; its lines are counted from the start of the body. */
export function explainMdxError(cause: unknown, { body, bodyLine }: ParsedFile): Explanation {
	const error = cause as ParserError;
	const last = body.trimEnd().split('\n').length;
	const at = (line = last, column = 1): Place => ({ line: line + bodyLine - 1, column });
	// The parser may notice only where the file ends.
	const place = (error.line ?? last) > last ? at() : at(error.line, error.column);
	const reason = error.reason ?? '';
	if (error.ruleId === 'end-tag-mismatch') return explainTags(reason, place, at);
	if (error.ruleId === 'unexpected-closing-slash') {
		return {
			message: 'A closing tag stands here, but nothing has been opened.',
			note: 'Take it out, or write the opening tag above it.',
			place,
		};
	}
	if (reason.includes('closing brace') || error.ruleId === 'acorn' || /expression/.test(reason)) {
		return {
			message: 'This curly brace or line of program cannot be read.',
			note: 'Curly braces, import and export have a meaning here. Write the text without them.',
			place,
		};
	}
	if (reason.includes('`!`')) {
		return {
			message: 'A comment stands here.',
			note: 'Take it out: the files are public, and so are comments in them.',
			place,
		};
	}
	if (reason.includes('attribute value')) {
		return {
			message: 'The value in this tag is not closed or not in quote marks.',
			note: 'Write it as from="B25 B28", with straight quote marks on both sides.',
			place,
		};
	}
	return {
		message: 'This tag cannot be read.',
		note: 'A “<” begins a tag. For “less than” put a space after it or write the words; for a link write [words](https://address).',
		place,
	};
}

function explainTags(reason: string, place: Place, at: (line: number, column: number) => Place): Explanation {
	const closing = /^Unexpected closing tag `<\/([^`]*)>`.*`<([^`]*)>` \((\d+)/.exec(reason);
	if (closing) {
		const [, name, open, line] = closing;
		return {
			message: `“</${name}>” stands here, but “<${open}>” of line ${at(Number(line), 1).line} is still open.`,
			note: `Close it with “</${open}>” first, or correct the name.`,
			place,
		};
	}
	const [, name = '', line, column] = tag.exec(reason) ?? [];
	const opened = line ? at(Number(line), Number(column)) : place;
	return {
		message: `“<${name}>” is opened here, but not closed in the same place.`,
		note: `Write “</${name}>” on a line of its own after the text, not inside another paragraph or list.`,
		place: opened,
	};
}
