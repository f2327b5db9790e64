/** Packs: the files for one occasion in one zip, with a read-me and the licence. */
import { escapeMarkup } from '#lib/text/escape.ts';
import { formatDate } from '#lib/text/dates.ts';
import type { Pack } from '#schemas/packs.ts';
import type { Site } from '#schemas/site.ts';
import type { FormatName } from './formats.data.ts';
import type { ListedFile } from './index-file.ts';

/** Where in a pack the files of a format lie. A person opens the one folder that they need. */
const folders: Record<FormatName, string> = {
	word: 'word',
	pdf: 'pdf',
	opendocument: 'opendocument',
	excel: 'spreadsheets',
	'opendocument-sheet': 'spreadsheets',
	card: 'to-print',
	paper: 'to-print',
};

export interface PackedFile {
	/** Within the pack, such as `word/03-f02-agreed-scope-1-0.docx`. */
	path: string;
	file: ListedFile;
}

/** The files of a pack in its order. Entries that have no files are passed over. */
export function planPack({ entries }: Pick<Pack, 'entries'>, files: readonly ListedFile[]): PackedFile[] {
	const byEntry = Map.groupBy(files, ({ entry }) => entry);
	const groups =
		entries === 'all' ? [...byEntry.values()] : entries.flatMap((code) => [byEntry.get(code) ?? []]);
	const filled = groups.filter((group) => group.length > 0);
	const width = String(filled.length).length;
	return filled.flatMap((group, index) =>
		group.map((file) => ({
			path: `${folders[file.format]}/${String(index + 1).padStart(Math.max(2, width), '0')}-${file.savedAs}`,
			file,
		})),
	);
}

/** The newest version in a pack gives it its date. */
export function dateOfPack(packed: readonly PackedFile[]): string {
	return packed
		.map(({ file }) => file.date)
		.sort()
		.at(-1)!;
}

const style =
	'body{font:1.1rem/1.5 Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin:.4rem 0}';

/** A page that opens with a double click: what is in the pack, in the order of use, with a link to every file. */
export function writeReadMe(
	pack: Pick<Pack, 'title' | 'about'>,
	packed: readonly PackedFile[],
	site: Pick<Site, 'name' | 'language' | 'partnership'>,
): string {
	const groups = [...Map.groupBy(packed, ({ file }) => file.page).values()];
	const items = groups.map((group) => {
		const { title, entry, version, date, page } = group[0]!.file;
		const links = group.map(
			({ path }) => `<a href="${path}">${path.replace(/^.*?([.-](?:\w+-)?\w+)$/, '$1')}</a>`,
		);
		const slides = entry?.startsWith('T') ? `, <a href="${page}present/">its slides</a>` : '';
		return `<li>${escapeMarkup(title)}${entry ? ` (${entry})` : ''}, version ${version}, ${formatDate(date)}: ${links.join(', ')}. <a href="${page}">Its page</a>${slides}</li>`;
	});
	return `<!doctype html>
<html lang="${site.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(pack.title)}: read me first</title><style>${style}</style></head>
<body>
<h1>${escapeMarkup(pack.title)}</h1>
<p>${escapeMarkup(pack.about)}</p>
<p>From ${escapeMarkup(site.partnership?.name ?? site.name)}. Unpack the whole pack before you open a file.</p>
<h2>What is in it, in the order of use</h2>
<ol>
${items.join('\n')}
</ol>
<h2>Which file to open</h2>
<ul>
<li>word: to type into, and to make your own.</li>
<li>pdf: to read, and forms to fill in on a screen.</li>
<li>to-print: one-side cards, and forms to write on.</li>
<li>opendocument: the same as word, for LibreOffice and others.</li>
<li>spreadsheets: the forms that are tables.</li>
</ul>
<h2>Before you use a copy that is old</h2>
<p>Compare its version with its page. Names of pupils and staff do not belong in any of these files.</p>
</body>
</html>
`;
}

/** Lines end as old editors on school computers need them. */
export function writeLicence({ name, licence, address }: Pick<Site, 'name' | 'licence' | 'address'>): string {
	return [
		`The text and forms in this pack are from ${name}, ${address}.`,
		'',
		`Licence: ${licence.content}`,
		licence.contentAddress,
		'',
		'You may copy, change and share them, also in paid work. Say where they came',
		'from, give the licence, and say what you changed. Some things are not ours to',
		`give: see ${address.replace(/\/$/, '')}/licence/.`,
		'',
		'The typefaces in the PDF files are under the SIL Open Font License 1.1.',
		'',
	].join('\r\n');
}
