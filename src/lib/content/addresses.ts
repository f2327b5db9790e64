/** Every address of the site with its anchors, worked out from the content alone, so that links can be checked before a build. */
import { entryPath, lessonPath, questionPath, stagePath, statementPath, termPath } from '#lib/links/paths.ts';
import { slugifyAll } from '#lib/text/slugify.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { readIds, readList, readString } from './catalogue.ts';
import { listDerivedPages } from './derived-addresses.ts';
import { findDraftAccounts, isOfDraftAccount } from './draft-accounts.ts';
import { parseBody, textOf, walkNodes } from './parse-body.ts';
import type { Library, SourceFile } from './source-entry.ts';

export interface PageAddress {
	/** Undefined where a mistake in the content keeps them from being known. */
	anchors: ReadonlySet<string> | undefined;
	/** A draft has no page until it is published. */
	draft: boolean;
	/** For an earlier address of an entry: the present one. */
	movedTo?: string;
}

/** By address, such as `/protocols/peer-review-visit/`. */
export type Addresses = ReadonlyMap<string, PageAddress>;

/** Collections whose entries have a page each, below a page that lists them. */
const listed = ['case-studies', 'decisions', 'protocols', 'proformas', 'training', 'maps', 'guides'] as const;

/** Whether each entry of the collection has a page, named after its file. */
export function hasPageOfItsOwn(collection: CollectionName): boolean {
	return (listed as readonly CollectionName[]).includes(collection);
}

/** Pages that exist whatever the content. */
const fixed = [
	'/',
	'/cycle/',
	...listed.map((name) => `/${name}/`),
	'/case-studies/compare/',
	'/case-studies/like-ours/',
	'/evidence/',
	'/search/',
	'/a-z/',
	'/offline/',
	'/run-sheet/',
	'/training/pack/',
	'/problems/',
	'/questions/',
	'/downloads/',
	'/feed.xml',
	'/feed.json',
	'/llms.txt',
];

/** Further places of the site that no page may be put in: lists that come from a file, and folders of files. */
const otherPlaces = ['/404/', '/admin/', '/api/', '/cards/', '/fonts/', '/glossary/', '/go/', '/lessons/'];

const taken: ReadonlySet<string> = new Set([...fixed, ...otherPlaces]);

/** Whether the site itself has a page or a folder at the address, so that no entry may have it. */
export function isOwnAddress(address: string): boolean {
	return taken.has(address);
}

const programAddress = /^\/api\/[\w/-]+\.json$/;

/** Where the lists of blocks stand whose ids are anchors of the entry's page. */
const anchoredLists: Partial<Record<CollectionName, string>> = {
	protocols: 'steps',
	training: 'agenda',
	proformas: 'fields',
};

export function listAddresses({ files }: Pick<Library, 'files'>): Addresses {
	const accounts = findDraftAccounts(files);
	const pages = new Map<string, PageAddress>(
		fixed.map((address) => [address, { anchors: new Set<string>(), draft: false }]),
	);
	for (const file of files) {
		for (const [derived, anchors] of listDerivedPages(file))
			pages.set(derived, {
				anchors: new Set(anchors).union(pages.get(derived)?.anchors ?? new Set()),
				draft: false,
			});
		const address = addressOf(file);
		if (address === undefined) continue;
		const anchors = anchorsOf(file);
		const draft = readString(file.parsed.data, 'status') === 'draft' || isOfDraftAccount(file, accounts);
		pages.set(address, { anchors: join(anchors, pages.get(address)), draft });
		for (const alias of aliasesOf(file)) {
			const old = entryPath(file.collection, alias);
			if (!pages.has(old)) pages.set(old, { anchors, draft, movedTo: address });
		}
	}
	return pages;
}

/** The address of the page that a file makes, or is the chief part of; undefined where it makes none. */
export function addressOf({
	collection,
	id,
	parsed,
}: Pick<SourceFile, 'collection' | 'id'> & { parsed: { data: unknown } }): string | undefined {
	switch (collection) {
		case 'stages':
			return stagePath(id);
		case 'pages':
			return `/${id}/`;
		case 'glossary':
			return pageOf(termPath(''));
		case 'lessons':
			return pageOf(lessonPath(''));
		case 'questions':
			return pageOf(questionPath(''));
		case 'sources':
			return pageOf(statementPath(id, ''));
		case 'evidence':
			return pageOf(statementPath(readString(parsed.data, 'source') ?? id, ''));
		case 'partnerships':
		case 'overlays':
		case 'packs':
		case 'search':
		case 'site':
			return undefined;
		default:
			return entryPath(collection, id);
	}
}

export function isProgramAddress(address: string): boolean {
	return programAddress.test(address);
}

/** A page may be made from two files, such as a source and its statements. */
function join(anchors: PageAddress['anchors'], page: PageAddress | undefined): PageAddress['anchors'] {
	if (!page) return anchors;
	return anchors && page.anchors?.union(anchors);
}

function pageOf(path: string): string {
	return path.split('#')[0]!;
}

function aliasesOf({ parsed }: SourceFile): string[] {
	return (readList(parsed.data, 'aliases') ?? []).filter((alias) => typeof alias === 'string');
}

function anchorsOf(file: SourceFile): ReadonlySet<string> | undefined {
	const { tree } = parseBody(file);
	const named = namedAnchors(file);
	if (!tree || !named) return undefined;
	const headings: string[] = [];
	walkNodes(tree, (node) => {
		if (node.type === 'heading') headings.push(textOf(node));
	});
	return new Set([...named, ...slugifyAll(headings), ...earlierPartsOf(file)]);
}

function earlierPartsOf({ parsed }: SourceFile): string[] {
	return (readList(parsed.data, 'earlierParts') ?? []).flatMap((part) => readString(part, 'was') ?? []);
}

function namedAnchors({ collection, parsed }: SourceFile): string[] | undefined {
	const { data } = parsed;
	if (data === undefined) return undefined;
	switch (collection) {
		case 'glossary':
			return readIds(data, 'terms');
		case 'lessons':
			return readIds(data, 'lessons')?.map((id) => id.toLowerCase());
		case 'questions':
			return readIds(data, 'questions');
		case 'evidence':
			return readIds(data, 'statements')?.map((id) => id.toLowerCase());
		case 'case-studies':
			return ['at-a-glance'];
		case 'decisions':
			return (readList(data, 'options') ?? []).map((_option, index) => `option-${'abcd'[index]}`);
		default: {
			const list = anchoredLists[collection];
			return list ? readIds(data, list) : [];
		}
	}
}
