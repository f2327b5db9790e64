/** Makes the four files of a case study from a sorted account: the draft, its partnership, the account and its statements. */
import { writeGap } from '#lib/content/gaps.ts';
import { yearLater } from '#lib/text/dates.ts';
import type { EntryCode } from './library.ts';
import { factNames, type FoundFact } from './facts.ts';
import type { FactName, SectionKey } from './headings.data.ts';
import type { Block } from './content.ts';
import { writeBody } from './write-body.ts';

export interface DraftPlan {
	/** The file name of all four files, without an ending. */
	id: string;
	title: string;
	code: string;
	/** With which the codes of the statements begin. */
	letter: string;
	/** The file of the partnership where there is one already. */
	partnership: string | undefined;
	partnershipName: string | undefined;
	/** Today, such as 2026-11-22. */
	today: string;
	/** Three entries that the page may lead to, until the author chooses. */
	uses: readonly EntryCode[];
	facts: readonly FoundFact[];
	text: ReadonlyMap<SectionKey, readonly Block[]>;
	/** Takes names out of a text. */
	clean: (text: string) => string;
}

export interface DraftFile {
	/** Below the content folder, with forward slashes. */
	path: string;
	text: string;
}

export function writeDraft(plan: DraftPlan): DraftFile[] {
	const statements = plan.facts.map((fact, index) => ({
		fact,
		code: `${plan.letter}${String(index + 1).padStart(2, '0')}`,
	}));
	const files = [
		{ path: `case-studies/${plan.id}.mdx`, text: writeCaseStudy(plan, statements) },
		{ path: `sources/${plan.id}.yaml`, text: writeSource(plan, statements) },
		{ path: `evidence/${plan.id}.yaml`, text: writeEvidence(plan, statements) },
	];
	return plan.partnership
		? files
		: [...files, { path: `partnerships/${plan.id}.yaml`, text: writePartnership(plan, statements) }];
}

type Coded = { fact: FoundFact; code: string }[];

function writeCaseStudy(plan: DraftPlan, statements: Coded): string {
	const title = plan.clean(plan.title);
	const short = title.length <= 60 ? title : writeGap('write', 'a short title for lists');
	const facts = factNames.map((name) => `  ${name}: ${writeFact(name, statements, plan.clean)}`);
	const uses = plan.uses.map(
		({ code }) =>
			`  - entry: ${code} # To decide: is this what helps a reader most?\n    says: ${gap('what the reader will find there')}`,
	);
	return `---
# Made by “npm run import”. “npm run preview” shows what still stands between this draft and its publication.
# When everything is done, take out the line “status: draft” and these two lines.
status: draft
code: ${plan.code}
title: ${quote(title)}
shortTitle: ${quote(short)}
summary: ${gap('one to three sentences for lists and search results')}
partnership: ${plan.partnership ?? plan.id}
source: ${plan.id}
stages: [share] # To decide: the stages of the cycle it tells of, the main one first
audiences: [headteacher] # To decide: whom it is for
facts:
${facts.join('\n')}
mostUseTo: ${gap('which readers gain most from it')}
use:
${uses.join('\n')}
reviewed: ${plan.today}
reviewBy: ${yearLater(plan.today)}
changes:
  - version: '1.0'
    date: ${plan.today}
    note: First published.
---

${writeBody(plan.text, plan.clean)}`;
}

function writeFact(name: FactName, statements: Coded, clean: (text: string) => string): string {
	const found = statements.find(({ fact }) => fact.name === name);
	if (!found) return 'not stated';
	const { value } = found.fact;
	return `{value: ${JSON.stringify(typeof value === 'string' ? clean(value) : value)}, from: [${found.code}]}`;
}

function writeSource(plan: DraftPlan, statements: Coded): string {
	const account = statements.find(({ fact }) => fact.name === 'account');
	const date = account
		? `{value: ${quote(plan.clean(String(account.fact.value)))}, from: [${account.code}]}`
		: 'not stated';
	const partnership = plan.partnership ?? plan.id;
	return `title: ${quote(`The account behind “${plan.clean(plan.title)}”`.slice(0, 160))}
shortTitle: Account ${plan.letter}
letter: ${plan.letter}
kind: account
partnership: ${partnership}
writtenBy: ${gap('who wrote it, by role')}
date: ${date}
covers: not stated
about: What the partnership says about itself. Nobody else has checked it.
`;
}

/** A file of statements needs one at least. */
function writeEvidence(plan: DraftPlan, statements: Coded): string {
	const lines = statements.map(
		({ fact, code }) =>
			`  - id: ${code}\n    kind: [${isNumber(fact) ? 'number' : 'structure'}]\n    says: ${quote(`The account says: “${plan.clean(fact.quote)}”`.slice(0, 1200))}`,
	);
	const none = `  - id: ${plan.letter}01\n    kind: [structure]\n    says: ${gap('one thing that the account says')}`;
	return `# Statements made from the facts that the import found. Write them in your own words, and add the others that matter.
source: ${plan.id}
statements:
${lines.join('\n') || none}
`;
}

function writePartnership(plan: DraftPlan, statements: Coded): string {
	const type = statements.find(({ fact }) => fact.name === 'type')?.fact.value;
	return `name: ${plan.partnershipName ? quote(plan.partnershipName) : gap('the name of the partnership')}
nameInSource: ${plan.partnershipName !== undefined}
type: ${type ? String(type) : 'cluster # To decide: consortium, cluster, formal-partnership, trust or hub-with-trust'}
source: ${plan.id}
about: ${gap('one sentence about the partnership')}
`;
}

function isNumber({ value }: FoundFact): boolean {
	return typeof value === 'number';
}

function gap(says: string): string {
	return quote(writeGap('write', says));
}

/** Double quotes of JSON are those of YAML. */
function quote(text: string): string {
	return JSON.stringify(text);
}
