import { readFewFields } from '../lib/content/front-matter.ts';
import { readSource } from '../lib/content/read-source.ts';
import { checkSchemas } from '../lib/checks/schema.ts';
import { makeLibrary } from '../lib/checks/library.ts';
import { makeMentionable } from '../lib/text/mentionable.ts';
import { readLeftOut } from './left-out.ts';
import { makeFindMentions, type FindMentions } from '../lib/text/mentions.ts';

/** For the Markdown plugin, which runs before Astro has read any entry. */
export function findMentionsFromFiles(contentRoot: string): FindMentions {
	const { files } = readSource(contentRoot, process.cwd());
	const published = [...files, ...readLeftOut().files].flatMap(({ collection, id, extension, text }) => {
		if (extension === 'yaml') return [];
		const { code, title, status = 'published' } = readFewFields(text, ['code', 'title', 'status']);
		return typeof code === 'string' && typeof title === 'string' && status === 'published'
			? [{ code, title: title.trim(), collection, id }]
			: [];
	});
	const glossaries = files.filter(({ collection }) => collection === 'glossary');
	const terms = makeLibrary(glossaries, checkSchemas(glossaries).entries)
		.of('glossary')
		.flatMap(({ data }) => data.terms);
	return makeFindMentions(makeMentionable(published, terms));
}
