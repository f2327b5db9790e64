/** The passages of a case study with their words, for pages that lay several side by side. */
import { slugify } from '#lib/text/slugify.ts';
import { findPassages, type Passage } from './passages.ts';

export interface PassageText extends Passage {
	/** The heading of the section it stands in. */
	section: string;
	/** The anchor of the nearest heading above it. */
	anchor: string;
	/** The words without notes and marks. */
	text: string;
}

export function findPassageTexts(body: string): PassageText[] {
	const lines = body.split('\n');
	return findPassages(body).map((passage) => {
		const above = lines.slice(0, passage.line).filter((line) => /^#{2,3} /.test(line));
		const section =
			above
				.findLast((line) => line.startsWith('## '))
				?.slice(3)
				.trim() ?? '';
		const heading = above.at(-1)?.replace(/^#+ /, '').trim() ?? '';
		const from = lines.slice(passage.line - 1).join('\n');
		const inner =
			new RegExp(`<${passage.element}\\b[^>]*>([\\s\\S]*?)</${passage.element}>`).exec(from)?.[1] ?? '';
		return { ...passage, section, anchor: slugify(heading), text: toWords(inner) };
	});
}

/** The first sentence of a text. The “St.” of a name ends none. */
export function firstSentence(text: string): string {
	return /^[\s\S]*?(?<!\bSt)[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

function toWords(markdown: string): string {
	return markdown
		.replace(/<(Along|Quote)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<NotStated \/>/g, 'not stated')
		.replace(/<[^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]{1,2}/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
