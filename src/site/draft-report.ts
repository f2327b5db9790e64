import { judgeDrafts, type JudgedDraft } from '../lib/checks/judge-drafts.ts';
import { readSite } from '../lib/content/read-site.ts';
import { readPublishedFile } from '../lib/content/read-source.ts';
import { ownRoot, sharedRoot } from './content-root.ts';

/** The drafts of whoever keeps the site. Read anew for every look at the page, so that what was mended is gone. */
export function reportDrafts(): JudgedDraft[] {
	const root = process.cwd();
	const { own, files, leftOut } = readSite(ownRoot, root, sharedRoot);
	const names = new Set(own.files.map(({ file }) => file));
	return judgeDrafts(files, {
		today: new Date().toISOString().slice(0, 10),
		pictures: own.pictures,
		published: readPublishedFile(ownRoot, root),
		leftOut,
	}).filter(({ file }) => names.has(file));
}
