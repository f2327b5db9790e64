/** What the import did and what it asks, as a page for the author. It holds the names that were found: it stays private. */
import { findGaps } from '#lib/content/gaps.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { plural } from '#lib/text/count.ts';
import { caseStudyFacts } from '#schemas/case-study.ts';
import { textOfBlocks } from './content.ts';
import { factNames } from './facts.ts';
import { sectionTitles, type SectionKey } from './headings.data.ts';
import type { Imported } from './import-account.ts';

interface Part {
	title: string;
	/** What to do with it. */
	about: string;
	items: string[];
}

/** A whole HTML page. `source`: the name of the file that was read. */
export function writeReport(
	imported: Imported,
	{ source, leftOut }: { source: string; leftOut: readonly string[] },
): string {
	const parts = listParts(imported, leftOut).filter(({ items }) => items.length > 0);
	return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Import of ${escapeMarkup(source)}</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem } li { margin: 0.6rem 0; overflow-wrap: anywhere }
.private { border-left: 6px solid #a33; padding: 0.3rem 0 0.3rem 1rem } q { color: #444 } pre { white-space: pre-wrap; font: inherit; border-left: 3px solid #bbb; padding-left: 1rem }
</style>
<h1>Import of ${escapeMarkup(source)}</h1>
<p class="private">This page repeats names that were found. Keep it to yourself, and delete it when the case study is published.</p>
<p>A draft was written: <strong>${escapeMarkup(imported.title)}</strong> (${imported.code}). It is not published. Its files are ${imported.files.map(({ path }) => `<code>${escapeMarkup(path)}</code>`).join(', ')}.</p>
<p>To see it as a page: <code>npm run preview -- ${imported.id}</code></p>
${parts.map(writePart).join('\n')}
</html>
`;
}

function writePart({ title, about, items }: Part): string {
	return `<h2>${escapeMarkup(title)}</h2>\n<p>${escapeMarkup(about)}</p>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function listParts(imported: Imported, leftOut: readonly string[]): Part[] {
	const { sections, held, issues } = imported;
	return [
		{
			title: 'Names and contact details: decide',
			about:
				'Each was kept out of the draft. Where it stood, the draft says “To decide”. Write a role there, such as “a headteacher” or “one primary in the partnership”.',
			items: held
				.filter(({ said }) => said === undefined)
				.map(
					({ label, words, context }) =>
						`${escapeMarkup(label)}: <strong>${escapeMarkup(words)}</strong><br>${quote(context)}`,
				),
		},
		{
			title: 'Words that point at somebody: change them',
			about: 'The site is not published while these stand in the draft.',
			items: issues
				.filter(({ severity }) => severity === 'error')
				.map(
					({ file, place, message, note }) =>
						`<code>${escapeMarkup(file)}:${place.line}</code> ${escapeMarkup(`${message} ${note}`)}`,
				),
		},
		{
			title: 'Where does this belong?',
			about:
				'These headings are not those of the form, so nothing was guessed and their text is not in the draft. Copy it to where it belongs, or import again and say where, as in: --place "heading=What they did"',
			items: sections.unknown.map(
				({ heading, blocks }) =>
					`<strong>${escapeMarkup(heading)}</strong><pre>${escapeMarkup(textOfBlocks(blocks))}</pre>`,
			),
		},
		...listFactParts(imported.facts),
		...listGapParts(imported),
		{ title: 'What was left out', about: 'None of it is in the draft.', items: leftOut.map(escapeMarkup) },
		{
			title: 'Headings that were recognised',
			about: 'The name of whoever wrote the account is never taken over.',
			items: sections.found.map(
				({ heading, section }) =>
					`${escapeMarkup(heading)} → ${section === 'author' ? 'left out' : escapeMarkup(sectionTitles[section])}`,
			),
		},
	];
}

function listGapParts({ missing, files }: Imported): Part[] {
	return [
		{
			title: 'Sections that are empty',
			about: 'No heading led to them. The page will say “not stated”.',
			items: missing.map((key) => escapeMarkup(sectionTitles[key as Exclude<SectionKey, 'author'>])),
		},
		{
			title: 'Still to write',
			about: 'The draft has a gap for each. It cannot be published while one is open.',
			items: files.flatMap(({ path, text }) =>
				findGaps(text).map(
					({ says, place }) => `<code>${escapeMarkup(path)}:${place.line}</code> ${escapeMarkup(says)}`,
				),
			),
		},
	];
}

function listFactParts(facts: Imported['facts']): Part[] {
	const found = new Set([...facts.found, ...facts.unclear].map(({ name }) => name));
	return [
		{
			title: 'Facts that were found: are they right?',
			about:
				'Each stands in the draft with the words it came from. Correct what is wrong, or write: not stated.',
			items: facts.found.map(
				({ name, value, quote: words }) =>
					`${describe(name)} <strong>${escapeMarkup([value].flat().join(', '))}</strong><br>${quote(words)}`,
			),
		},
		{
			title: 'Facts that are not clear',
			about: 'The account seems to say more than one thing. The draft says “not stated”.',
			items: facts.unclear.map(({ name, quotes }) => `${describe(name)} ${quotes.map(quote).join(' and ')}`),
		},
		{
			title: 'Facts that are missing',
			about: 'The draft says “not stated”, and the page will say so too. Add what you know.',
			items: factNames.filter((name) => !found.has(name)).map(describe),
		},
	];
}

function describe(name: (typeof factNames)[number]): string {
	return escapeMarkup(caseStudyFacts.shape[name].description ?? name);
}

function quote(words: string): string {
	return `<q>${escapeMarkup(words)}</q>`;
}

/** The same in a few lines, for the terminal; it repeats no name. */
export function summariseImport(imported: Imported): string[] {
	const { sections, facts, held, issues, files } = imported;
	const gaps = files.flatMap(({ text }) => findGaps(text)).length;
	const errors = issues.filter(({ severity }) => severity === 'error');
	return [
		`${plural(sections.found.length, 'heading')} recognised, ${plural(sections.unknown.length, 'part')} without a place, ${plural(facts.found.length, 'fact')} found.`,
		...(held.length > 0
			? [
					`${plural(held.length, 'name or contact detail', 'names and contact details')} kept out of the draft, ${tellUndecided(held)}.`,
				]
			: []),
		...errors.map(
			({ file, place, message, note }) => `${file}:${place.line}:${place.column}  ${message}\n  ${note}`,
		),
		`${plural(gaps, 'gap')} to fill before it can be published.`,
	];
}

function tellUndecided(held: Imported['held']): string {
	const undecided = held.filter(({ said }) => said === undefined).length;
	if (undecided === 0) return 'with what you said in their place';
	return undecided < held.length ? `${undecided} still for you to decide` : 'each for you to decide';
}
