import { judgeDrafts, type JudgedDraft } from '../lib/checks/judge-drafts.ts';
import { readPublishedFile, readSource } from '../lib/content/read-source.ts';
import { contentRoot } from './content-root.ts';
import { readLeftOut } from './left-out.ts';

/** Read anew for every look at the page, so that what was mended is gone. */
export function reportDrafts(): JudgedDraft[] {
	const root = process.cwd();
	const { files, pictures } = readSource(contentRoot, root);
	return judgeDrafts(files, {
		today: new Date().toISOString().slice(0, 10),
		pictures,
		published: readPublishedFile(contentRoot, root),
		leftOut: readLeftOut().files,
	});
}
