/** Which files of the built site go onto a stick. */
import type { ListedFile } from '#lib/downloads/index-file.ts';

/** What pages are read with, beside the pages themselves. */
const supports = /^fonts\/|^favicon\.svg$|^go\/[^/]+\/qr\.svg$/;
/** Pages of use only on the web: what a browser keeps, a pack that is fetched, where a short address leads. */
const onlyOnline = /^(?:offline|training\/pack|go\/[^/]+|admin)\/|^404\.html$/;

/** Each in one format to change and one for paper: all of them would be twice the size. */
const formatsInKit: readonly ListedFile['format'][] = [
	'word',
	'opendocument',
	'card',
	'paper',
	'excel',
	'opendocument-sheet',
];

/** `file` is a path in the built site; `listed` are the files for download that it may be. */
export function isInKit(file: string, listed: ReadonlyMap<string, Pick<ListedFile, 'format'>>): boolean {
	if (supports.test(file)) return true;
	if (file.endsWith('.html')) return !onlyOnline.test(file);
	const download = listed.get(file.replace(/^downloads\//, ''));
	return download !== undefined && formatsInKit.includes(download.format);
}

/** Pages that lead on by themselves are for addresses that were printed; nothing on the stick leads to them. */
export function isLedOn(html: string): boolean {
	return html.includes('<script>location.replace(');
}
