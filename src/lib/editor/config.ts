/** The configuration of the editor, from the schemas. There is no list of fields besides them. */
import { kindOfFile } from '#lib/content/front-matter.ts';
import { fileKinds, type CollectionName } from '#schemas/collections.ts';
import type { Site } from '#schemas/site.ts';
import { bodyField, readShapeOf } from './entry-file.ts';
import { makeField, makeFields, type EditorField } from './fields.ts';
import { collectionWords, type CollectionWords } from './words.data.ts';

export type Ending = 'md' | 'mdx' | 'yaml';

export interface EditorSettings {
	site: Pick<Site, 'name' | 'address' | 'editor'>;
	/** The path of the content below the folder that is opened; empty where that is the content itself. */
	folder: string;
	/** Whether entries that are not in the folder are taken from the shared library. */
	takesFromLibrary: boolean;
	/** Endings that files of a collection have beside the usual one. */
	otherEndings: Partial<Record<CollectionName, Ending[]>>;
}

export interface EditorCollection {
	name: string;
	folder: string;
	format: string;
	fields: EditorField[];
	[option: string]: unknown;
}

/** Files of each collection and ending are read and written by a format of their own. */
export function formatOf(collection: CollectionName, ending: Ending): string {
	return `${collection}-${ending}`;
}

export function usualEnding(collection: CollectionName): Ending {
	return collection === 'case-studies' ? 'mdx' : fileKinds[collection][0];
}

/** Every collection with every ending that its files have. */
export function listTypes(settings: Pick<EditorSettings, 'otherEndings'>) {
	return (Object.keys(fileKinds) as CollectionName[]).flatMap((collection) => {
		const endings = [usualEnding(collection), ...(settings.otherEndings[collection] ?? [])];
		return [...new Set(endings)].map((ending) => ({ collection, ending }));
	});
}

export function makeConfig(settings: EditorSettings) {
	const { site, folder } = settings;
	return {
		load_config_file: false,
		backend: makeBackend(site.editor),
		app_title: site.name,
		site_url: site.address,
		show_preview_links: false,
		// Pictures lie beside the settings of the site, where the check and the files for download look for them.
		media_folder: inFolder(folder, 'site'),
		public_folder: '',
		media_libraries: { stock_assets: { providers: [] } },
		editor: { preview: false },
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
		collections: collectionWords.flatMap((group, index) => [
			...(index > 0 ? [{ divider: true }] : []),
			...Object.entries(group).flatMap(([name, words]) =>
				makeCollections(name as CollectionName, words, settings),
			),
		]),
	};
}

/** Without a place to sign in to, only the folder on this computer can be opened; the editor wants one named all the same. */
function makeBackend(editor: Site['editor']) {
	const { host = 'github', repository = 'your/site', branch, server } = editor ?? {};
	return {
		name: host,
		repo: repository,
		auth_methods: ['token'],
		...(branch ? { branch } : {}),
		...(server ? { base_url: server, api_root: apiOf(host, server) } : {}),
	};
}

/** Where the editor asks a host of one’s own. */
export function apiOf(host: 'github' | 'gitlab', server: string): string {
	return `${server.replace(/\/$/, '')}/api/${host === 'github' ? 'v3' : 'v4'}`;
}

function makeCollections(
	name: CollectionName,
	words: CollectionWords,
	settings: EditorSettings,
): EditorCollection[] {
	const types = listTypes(settings).filter(({ collection }) => collection === name);
	return types.map(({ ending }, index) => ({
		name: index === 0 ? name : `${name}-${ending}`,
		label: index === 0 ? words.many : `${words.many} (.${ending})`,
		label_singular: words.one,
		icon: words.icon,
		folder: inFolder(settings.folder, name),
		// The format brings the ending.
		format: formatOf(name, ending),
		create: words.namedAfter !== undefined && index === 0,
		delete: false,
		slug: { template: words.namedAfter ?? '{{slug}}', editable: ['create'] },
		identifier_field: findIdentifier(name),
		...(words.listedAs ? { summary: words.listedAs } : { summary: '{{slug}}' }),
		sortable_fields: {
			fields: ['code', 'title', 'slug'].filter((key) => key === 'slug' || hasField(name, key)),
		},
		fields: listFields(name, ending),
	}));
}

function hasField(name: CollectionName, key: string): boolean {
	return Object.hasOwn(readShapeOf(name).properties!, key);
}

const identifiers = ['title', 'name', 'source'] as const;

/** What an open entry is called. */
function findIdentifier(name: CollectionName): string {
	return identifiers.find((key) => hasField(name, key)) ?? Object.keys(readShapeOf(name).properties!)[0]!;
}

function listFields(name: CollectionName, ending: Ending): EditorField[] {
	const fields = makeFields(readShapeOf(name)).map(beginAsDraft);
	if (kindOfFile(ending) === 'data') return fields;
	const hint =
		'The text of the page, in Markdown. A heading begins with “## ”. docs/publishing.md shows what else there is.';
	const text = { ...makeField(bodyField, { type: 'string', description: hint }, false), label: 'Text' };
	// Near the top, where somebody who comes to mend a sentence finds it.
	const place = fields.findIndex((field) => field.name === 'summary') + 1;
	return fields.toSpliced(place, 0, { ...text, widget: 'text' });
}

/** A new entry is a draft until somebody publishes it. */
function beginAsDraft(field: EditorField): EditorField {
	return field.name === 'status' ? { ...field, default: 'draft' } : field;
}

function inFolder(folder: string, name: string): string {
	return folder === '' ? name : `${folder}/${name}`;
}
