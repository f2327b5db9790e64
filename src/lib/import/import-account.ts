/** From the text of an account to a draft: sorts, finds facts, keeps names out, and says what is still to be answered. */
import { listKnownWords } from '#lib/checks/disclosure.ts';
import { checkFiles } from '#lib/checks/index.ts';
import { makeLibrary } from '#lib/checks/library.ts';
import { checkSchemas } from '#lib/checks/schema.ts';
import { makeSourceFile, type SourceFile } from '#lib/content/source-entry.ts';
import { makeRegister } from '#lib/disclosure/register.ts';
import type { Issue } from '#lib/report/issue.ts';
import type { Refusal } from '#lib/report/refusal.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { textOfBlocks, type ReadText } from './content.ts';
import { writeDraft, type DraftFile } from './draft.ts';
import { findFacts, type Facts } from './facts.ts';
import { bodySections, type FactName, type SectionKey } from './headings.data.ts';
import { NameKeeper, type HeldBack } from './hold-back.ts';
import { isWelsh } from './language.ts';
import {
	findFreeCode,
	findFreeLetter,
	findSurroundings,
	findTitle,
	listUsable,
	makeId,
	type EntryCode,
} from './library.ts';
import { readOwnForm } from './own-form.ts';
import { makeRefusal } from './refusals.ts';
import { sortIntoSections, type Places, type Sections } from './sections.ts';

export interface Site {
	/** All content of the site. */
	files: SourceFile[];
	/** How the content folder is called in messages, such as `src/content`. */
	folder: string;
	register?: readonly string[] | undefined;
	englishWords?: ReadonlySet<string> | undefined;
	today: string;
}

/** What the author has said. */
export interface Answers {
	title?: string | undefined;
	partnership?: string | undefined;
	partnershipName?: string | undefined;
	/** Where unknown headings belong. */
	places: Places;
	/** What to say instead of a name, by its label or by its words in small letters. */
	names: ReadonlyMap<string, string>;
	/** Proposed facts that are wrong. */
	refusedFacts: ReadonlySet<FactName>;
}

export interface Account {
	sections: Sections;
	facts: Facts;
	/** Names are known wherever they stand in it. */
	keeper: NameKeeper;
	title: string;
}

export interface Imported extends Account {
	id: string;
	code: string;
	files: DraftFile[];
	held: readonly HeldBack[];
	missing: SectionKey[];
	/** What the check finds in the new files. */
	issues: Issue[];
}

/** A heading that leads to others has no words of its own. */
const sectionsToFill: readonly SectionKey[] = bodySections.filter((section) => section !== 'impact');

/** Everything that is found in an account, for questions; nothing is decided yet. `fallback`: a title where it has none. */
export function readAccount(
	{ read, fallback }: { read: ReadText; fallback: string },
	site: Site,
	answers: Answers,
): Account | { refusal: Refusal } {
	const sections = sortIntoSections(readOwnForm(read.blocks, site.files), answers.places);
	const text = textOfBlocks(read.blocks);
	if (isWelsh(text)) return { refusal: makeRefusal('in-welsh') };
	if (![...sections.text.keys()].some((key) => key !== 'author')) {
		const headings = sections.unknown.map(({ heading }) => `“${heading.slice(0, 60)}”`).slice(0, 8);
		return {
			refusal: makeRefusal(
				'no-headings',
				`Or say where each part belongs: --place "${headings[0]?.slice(1, -1) ?? 'heading'}=Context"`,
			),
		};
	}
	const asked = (name: 'title' | 'partnershipName') =>
		sections.answers.find((answer) => answer.name === name)?.answer;
	const facts = findFacts(sections);
	return {
		sections,
		facts: { ...facts, found: facts.found.filter(({ name }) => !answers.refusedFacts.has(name)) },
		keeper: makeKeeper(text, site, answers),
		title: answers.title ?? asked('title') ?? sections.title ?? fallback,
	};
}

function makeKeeper(text: string, site: Site, { names }: Answers): NameKeeper {
	const known = findSurroundings(site.files, []);
	const options = {
		register: makeRegister(site.register ?? [], site.englishWords),
		knownWords: listKnownWords(makeLibrary(known, checkSchemas(known).entries)),
	};
	return new NameKeeper(text, options, names);
}

/** The draft with all its files, judged by the checks. @throws where the draft itself does not fit, which is a fault of ours. */
export function importAccount(
	account: Account,
	site: Site,
	answers: Answers,
): Imported | { refusal: Refusal } {
	const { sections, facts, keeper } = account;
	const title = account.title.slice(0, 90);
	const room = findRoom(title, site.files);
	if ('refusal' in room) return room;
	const { letter, uses } = room;
	const id = makeDraftId(title, keeper);
	const code = findFreeCode(site.files, 'CS');
	const named = sections.answers.find(({ name }) => name === 'partnershipName')?.answer;
	const files = writeDraft({
		...{ id, title, code, letter, uses, today: site.today, text: sections.text, facts: facts.found },
		partnership: answers.partnership,
		partnershipName: answers.partnershipName ?? (named && keeper.clean(named).slice(0, 90)),
		clean: (text) => keeper.clean(text),
	});
	const surroundings = findSurroundings(
		site.files,
		uses.map((use) => use.code),
	);
	return {
		...{ ...account, title, id, code, files, held: keeper.held },
		missing: sectionsToFill.filter((key) => !sections.text.has(key)),
		issues: judge(files, { ...site, files: surroundings }),
	};
}

/** The name of the files of a draft, without the names that its title may hold. */
export function makeDraftId(title: string, keeper: NameKeeper): string {
	return makeId(keeper.clean(title.slice(0, 90)).replace(/\[To decide: [^\]]*\]/g, '')) || 'case-study';
}

/** What of the site a new case study needs: a title of its own, a letter, and three entries to lead to. */
function findRoom(
	title: string,
	files: readonly SourceFile[],
): { letter: string; uses: EntryCode[] } | { refusal: Refusal } {
	const taken = findTitle(files, title);
	if (taken)
		return refuse(
			'title-taken',
			`The title “${title}” is that of ${taken.file} already.`,
			'Give another with --title, or take the place of a draft with --replace.',
		);
	const letter = findFreeLetter(files);
	if (!letter)
		return refuse(
			'no-letter',
			'Every letter for an account is in use.',
			'Take an account out that nothing rests on.',
		);
	const usable = listUsable(files);
	if (usable.length === 0)
		return refuse(
			'no-entries',
			'The site has no page yet that a case study could lead to.',
			'Publish a protocol or a form first.',
		);
	return { letter, uses: Array.from({ length: 3 }, (_, index) => usable[index % usable.length]!) };
}

function refuse(rule: string, why: string, fix: string): { refusal: Refusal } {
	return { refusal: { rule, where: '', why, fix } };
}

/** What stands in the way of the build itself; a draft with such a fault is never written. */
const faults = new Set([
	'data-unreadable',
	'missing-field',
	'unknown-field',
	'wrong-value',
	'mdx-unreadable',
	'component-unknown',
	'program-in-text',
	'html-in-text',
	'duplicate-id',
	'duplicate-file',
	'reference-missing',
	'section-order',
]);

function judge(drafts: readonly DraftFile[], site: Site): Issue[] {
	const files = drafts.map((draft) => toSource(draft, site.folder));
	const names = new Set(files.map(({ file }) => file));
	const kept = site.files.filter(({ file }) => !names.has(file));
	const issues = checkFiles([...kept, ...files], site).filter(({ file }) => names.has(file));
	const fault = issues.find(({ ruleId }) => faults.has(ruleId));
	if (fault)
		throw new Error(
			`The draft would not fit: ${fault.file}:${fault.place.line}, ${fault.ruleId}. ${fault.message} Nothing was written.`,
		);
	return issues;
}

function toSource({ path, text }: DraftFile, folder: string): SourceFile {
	const [, collection = '', id = '', extension = ''] = /^([^/]+)\/(.*)\.(\w+)$/.exec(path) ?? [];
	return makeSourceFile({
		collection: collection as CollectionName,
		id,
		extension,
		file: `${folder}/${path}`,
		text,
	});
}
