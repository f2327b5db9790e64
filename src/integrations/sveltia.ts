/**
 * What we change of Sveltia CMS when it is bundled: what nobody here needs is left out, and a few places are put right.
 * Each must be found as often as is said here, or the build stops: then a new version has moved it.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Parts that Sveltia fetches when they are used, for kinds of fields and files that no schema here has. */
const leftOut =
	/^@shikijs\/(langs|themes)\/|^(leaflet|terra-draw|svgo|exifr|turndown)|chunks\/(heic|webp_enc|react-dom|shiki-engine)/;
/** The checks share files with the commands; what those ask of Node is never called in a browser. */
const nodeNames: Record<string, readonly string[]> = {
	'node:fs': ['existsSync', 'readdirSync', 'readFileSync', 'statSync'],
	'node:path': ['basename', 'extname', 'join', 'relative', 'sep'],
	'node:crypto': ['createHash'],
};
/** The names of fields are English, so the rest is, too. */
const otherLanguages = /\/locales\/(?!en-GB)[\w-]+\.json$/;
const stub = '\0left-out:';

const words: readonly (readonly [theirs: string, ours: string])[] = [
	['Work with Local Repository', 'Open the folder of the site'],
	[
		'Once prompted, select the root directory of the “{$repo}” repository.',
		'Choose the folder that holds the site, and allow this page to change it.',
	],
	[
		'The selected folder is not a repository root directory. Please try again.',
		'This is not the folder of the site. Choose the one that holds its README.',
	],
	[
		'A repository root directory could not be selected. Please try again.',
		'No folder was chosen. Try again when you are ready.',
	],
	[
		'There was an error while saving the entry. Please try again later.',
		'The entry was not saved. Put this right, then save again.',
	],
];

const ownFont = 'material-symbols-outlined-latin-wght-normal-';

export function sveltia(root: string): Plugin {
	const icons = resolve(root, 'src/components/editor/icons.woff2').replaceAll('\\', '/');
	return {
		name: 'sveltia',
		enforce: 'pre',
		resolveId(id, importer) {
			if (Object.hasOwn(nodeNames, id)) return stub + id;
			if (leftOut.test(id)) return stub;
			if (otherLanguages.test(id))
				return this.resolve(id.replace(otherLanguages, '/locales/en-GB.json'), importer);
			return undefined;
		},
		load: (id) => (id.startsWith(stub) ? writeStub(id.slice(stub.length)) : undefined),
		transform(code, id) {
			if (/@sveltia\/cms\/locales\/.*\.json/.test(id)) return rename(code);
			if (!/@sveltia\/cms\/npm\/index\.js/.test(id)) return undefined;
			return patch(rename(code), icons);
		},
	};
}

function writeStub(id: string): string {
	const names = nodeNames[id] ?? [];
	return `export default [];${names.map((name) => `export const ${name} = undefined;`).join('')}`;
}

function rename(code: string): string {
	return words.reduce((changed, [theirs, ours]) => changed.replaceAll(theirs, ours), code);
}

interface Patch {
	place: RegExp;
	ours: string;
	/** How often it stands in the file; once where absent. */
	times?: number;
}

const listPatches = (icons: string): readonly Patch[] => [
	// A folder that came as a zip has no .git: ours is known by the folder that the page names.
	{
		place: /getDirectoryHandle\(`\.git`\)/g,
		ours: 'getDirectoryHandle(document.documentElement.dataset.folder)',
	},
	// A format of our own is told which file it reads.
	{
		place:
			/(path:(\w+),folder:\{collectionName:[^}]*\}\}\)=>\{.{0,500}?\?\.parser;if\((\w+)\)return \3\((\w+))\)/gs,
		ours: '$1,$2)',
	},
	// The typefaces are among the files of the editor; these fetch them from elsewhere as well.
	{ place: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ours: '', times: 3 },
	// Only the icons that are used: 37 kB in place of 753.
	{ place: new RegExp(String.raw`assets/${ownFont}[\w-]+\.woff2`, 'g'), ours: icons },
	// A typeface for programs: no field here holds one.
	{
		place:
			/"noto-mono-latin-400-normal\.woff2":new URL\(new URL\(`[^`]*`,import\.meta\.url\)\.href,``\+import\.meta\.url\)\.href,/g,
		ours: '',
	},
	// Nobody elsewhere is asked how the host of the files is doing.
	{
		place: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
		ours: 'data:application/json,{"status":{"indicator":"none"}}',
	},
	// Pictures in a telephone’s own format are not for this site: their decoder is 1 MB.
	{ place: /new URL\(`assets\/heic_dec[^`]*`,import\.meta\.url\)/g, ours: 'new URL(location.href)' },
	{
		place: /new URL\(new URL\(`assets\/heic-worker[^`]*`,import\.meta\.url\)\.href,[^)]*\)/g,
		ours: 'new URL(location.href)',
	},
];

/** @throws where a place is not found as often as it should be. */
function patch(code: string, icons: string): string {
	return listPatches(icons).reduce((changed, { place, ours, times = 1 }) => {
		const found = changed.match(place)?.length ?? 0;
		if (found !== times)
			throw new Error(`Sveltia CMS has changed: ${place.source.slice(0, 60)} stands in it ${found} times.`);
		return changed.replace(place, ours);
	}, code);
}
