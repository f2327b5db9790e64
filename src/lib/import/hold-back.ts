/**
 * Keeps names and contact details out of a draft. A gap stands in their place until the author has decided what to say
 * instead: what is once in the folder of the site stays in its history.
 */
import { tellingWords } from '#lib/disclosure/identifiers.ts';
import { makeRegister, type Register } from '#lib/disclosure/register.ts';
import { scanText, type Hit, type ScanOptions } from '#lib/disclosure/scan.ts';
import { beginsSentence } from '#lib/disclosure/sentences.ts';
import { capitalise } from '#lib/text/count.ts';

export interface HeldBack {
	/** Such as `name 1`: what stands in the gap. */
	label: string;
	/** The words that were found, for the private report only. */
	words: string;
	/** The first sentence in which it stands. */
	context: string;
	/** What stands in its place; undefined as long as that is to be decided. */
	said?: string | undefined;
}

interface Span {
	start: number;
	end: number;
	kind: Kind;
}

type Kind = 'name' | 'school' | 'contact detail';

const kinds: Partial<Record<Hit['ruleId'], Kind>> = {
	'contact-detail': 'contact detail',
	'personal-title': 'name',
	'personal-name': 'name',
	'school-name': 'school',
	'register-name': 'school',
};

/** Looks through a whole account first, so that a name is known wherever it is used again, also in a short form. */
export class NameKeeper {
	readonly held: HeldBack[] = [];
	private readonly options: ScanOptions;
	private readonly surnames: Set<string>;
	private readonly schools: Register | undefined;
	private readonly decisions: ReadonlyMap<string, string>;

	/** `decisions`: what to say instead, by label or by the words themselves in small letters. */
	constructor(text: string, options: ScanOptions, decisions: ReadonlyMap<string, string> = new Map()) {
		this.options = options;
		this.decisions = decisions;
		const spans = findSpans(text, options);
		const wordsOf = (kind: Kind) =>
			spans.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end));
		this.surnames = new Set(wordsOf('name').flatMap(nameParts));
		this.schools = makeRegister(wordsOf('school').filter((name) => tellingWords(name).join('').length >= 4));
	}

	/** The text with a gap, or with what was decided, for each name. */
	clean(text: string): string {
		const spans = joinSpans([...findSpans(text, this.options), ...this.findAgain(text)]);
		let cleaned = '';
		let from = 0;
		for (const { start, end, kind } of spans) {
			const instead = this.replace(text.slice(start, end), kind, text);
			cleaned += text.slice(from, start) + (beginsSentence(text, start) ? capitalise(instead) : instead);
			from = end;
		}
		return cleaned + text.slice(from);
	}

	private replace(words: string, kind: Kind, context: string): string {
		const key = keyOf(words);
		let known = this.held.find((one) => keyOf(one.words) === key);
		if (!known) {
			const number = this.held.filter(({ label }) => label.startsWith(kind)).length + 1;
			known = { label: `${kind} ${number}`, words: words.trim(), context };
			this.held.push(known);
		}
		known.said = this.decisions.get(known.label) ?? this.decisions.get(known.words.toLowerCase());
		return known.said ?? `[To decide: ${known.label}]`;
	}

	private findAgain(text: string): Span[] {
		const people = [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].flatMap((match): Span[] => {
			const word = match[0].replace(/[’']s?$/, '');
			if (!this.surnames.has(word)) return [];
			return [{ start: match.index, end: match.index + word.length, kind: 'name' }];
		});
		const schools = (this.schools?.find(text) ?? []).filter(({ type }) => type === 'name');
		return [
			...people,
			...schools.map(({ index, length }): Span => ({ start: index, end: index + length, kind: 'school' })),
		];
	}
}

/** Names of church schools made of common words alone: “Two Village VC Primary School”. */
const churchSchool =
	/(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'.]*\s+){1,4}(?:VC|VA|CE|CofE|RC)(?:\s+(?:Primary|Infants?|Juniors?|First|High|Secondary|School|Academy)\b)+/gu;

function findSpans(text: string, options: ScanOptions): Span[] {
	const church = [...text.matchAll(churchSchool)].map(({ 0: words, index }): Span => ({
		start: index,
		end: index + words.length,
		kind: 'school',
	}));
	return [...church, ...findScanned(text, options)];
}

function findScanned(text: string, options: ScanOptions): Span[] {
	return scanText(text, options).flatMap((hit): Span[] => {
		const kind = kinds[hit.ruleId];
		if (!kind) return [];
		const end = hit.index + hit.length;
		const more =
			kind === 'name' ? (/^(?:[ \t]*\p{Lu}[\p{L}’'.-]*){1,2}/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
		const start = kind === 'school' ? hit.index + leadLength(text, hit) : hit.index;
		return [{ start, end: start + trimName(text.slice(start, end + more)).length, kind }];
	});
}

/** Without the end of the sentence or of a possessive. */
function trimName(words: string): string {
	return words.replace(/[.-]+$/, '').replace(/[’']s$/, '');
}

/** A word that only begins the sentence is not part of the name of a school: “At Hill Primary”. */
function leadLength(text: string, { index, length }: Hit): number {
	const lead = /^(?:At|In|The|Since|For|From|When|While|And|But|Of|Our|With|One|Both)\s+/.exec(
		text.slice(index, index + length),
	);
	return lead && beginsSentence(text, index) ? lead[0].length : 0;
}

function joinSpans(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	return sorted.reduce<Span[]>((joined, span) => {
		const last = joined.at(-1);
		if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
		return joined;
	}, []);
}

/** The words of a person’s name by which it is recognised later, without titles and words that are no names. */
function nameParts(name: string): string[] {
	return name
		.split(/[\s.]+/)
		.map((word) => word.replace(/[’']s?$/, ''))
		.filter(
			(word) =>
				word.length > 2 &&
				!/^(?:Mrs|Miss|Sir|Dame|Rev|Revd|Prof|The|And|Head|Headteacher|Primary|School|Trust|Academy)$/.test(
					word,
				),
		);
}

/** A school has one label, also where its name is cut short. */
function keyOf(words: string): string {
	const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
	return tellingWords(plain).join(' ') || plain;
}
