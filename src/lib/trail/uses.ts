/** What rests on which statement, read from every collection that cites one. Linear in the number of citations. */
import { findPassages } from '#lib/content/passages.ts';
import { lessonPath, questionPath, stagePath, termPath } from '#lib/links/paths.ts';
import type { Reason } from '#schemas/shared.ts';
import type { Entries, EntryLink, StepLink, Use } from './knowledge.ts';

type Rests = readonly [from: 'ours' | readonly string[], use: Use];

interface Known {
	entries: Map<string, EntryLink>;
	steps: Map<string, StepLink>;
}

/** Everything that rests on each statement, by its code; each use once, in the order of the collections. */
export function collectUses(all: Entries, known: Known): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	const seen = new Set<string>();
	for (const [from, use] of [
		...restOfSteps(all, known),
		...restOfChoices(all, known),
		...restOfCases(all, known),
		...restOfOthers(all, known),
	]) {
		for (const code of from === 'ours' ? [] : from) {
			const key = `${code} ${use.path} ${use.label}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const list = uses.get(code);
			if (list) list.push(use);
			else uses.set(code, [use]);
		}
	}
	return uses;
}

function withReasons(reasons: readonly Reason[], use: Use): Rests[] {
	return reasons.map((reason) => [reason.from, use]);
}

function restOfSteps(all: Entries, { entries, steps }: Known): Rests[] {
	return all.protocols.flatMap(({ data }) => {
		const { path } = entries.get(data.code)!;
		const inSteps = data.steps.flatMap((step) => {
			const link = steps.get(`${data.code}#${step.id}`)!;
			return withReasons(step.reasons, {
				kind: 'step',
				label: `${data.code}, step ${link.number}: ${step.title}`,
				path: link.path,
				entry: data.code,
				step: link,
			});
		});
		const allowed = withReasons(data.permissions?.reasons ?? [], {
			kind: 'reason',
			label: `${data.code}: ${data.permissions?.title}`,
			path,
			entry: data.code,
		});
		const open = data.open.map((item): Rests => [
			item.from,
			{ kind: 'reason', label: `${data.code}: still open`, path, entry: data.code },
		]);
		return [...inSteps, ...allowed, ...open];
	});
}

function restOfChoices(all: Entries, { entries }: Known): Rests[] {
	return all.decisions.flatMap(({ data }) => {
		const { path } = entries.get(data.code)!;
		const options = data.options.map((option, index): Rests => {
			const letter = 'ABCD'[index]!;
			return [
				option.from,
				{
					kind: 'option',
					label: `${data.code}, option ${letter}: ${option.title}`,
					path: `${path}#option-${letter.toLowerCase()}`,
					entry: data.code,
				},
			];
		});
		return [
			...options,
			...withReasons(data.practice, {
				kind: 'reason',
				label: `${data.code}: what others do`,
				path,
				entry: data.code,
			}),
		];
	});
}

function restOfCases(all: Entries, { entries }: Known): Rests[] {
	return all['case-studies'].flatMap(({ data, body }) => {
		const { path } = entries.get(data.code)!;
		const fact: Use = {
			kind: 'fact',
			label: `${data.code}: the facts at a glance`,
			path: `${path}#at-a-glance`,
			entry: data.code,
		};
		const passage: Use = {
			kind: 'passage',
			label: `${data.code}: ${data.shortTitle}`,
			path,
			entry: data.code,
		};
		const facts = Object.values(data.facts).flatMap((value): Rests[] =>
			value === undefined || value === 'not stated' ? [] : [[value.from, fact]],
		);
		return [...facts, ...findPassages(body ?? '').map(({ from }): Rests => [from, passage])];
	});
}

function restOfOthers(all: Entries, { entries }: Known): Rests[] {
	const papers = (['proformas', 'training', 'guides'] as const).flatMap((collection) =>
		all[collection].flatMap(({ data }) =>
			withReasons(data.reasons, {
				kind: 'reason',
				label: `${data.code}: ${data.title}`,
				path: entries.get(data.code)!.path,
				entry: data.code,
			}),
		),
	);
	const stages = all.stages.flatMap(({ id, data }) =>
		withReasons(data.goesWrong, {
			kind: 'reason',
			label: `Stage ${data.number}: what goes wrong`,
			path: stagePath(id),
		}),
	);
	const maps = all.maps.flatMap(({ data }) => {
		const use: Use = {
			kind: 'cell',
			label: `${data.code}: ${data.title}`,
			path: entries.get(data.code)!.path,
			entry: data.code,
		};
		return data.rows.flatMap((row) => row.cells.map((cell): Rests => [cell.from ?? [], use]));
	});
	const lessons = all.lessons.flatMap(({ data }) =>
		data.lessons.map((lesson): Rests => [
			lesson.from,
			{ kind: 'lesson', label: `Lesson: ${lesson.lesson}`, path: lessonPath(lesson.id) },
		]),
	);
	const questions = all.questions.flatMap(({ data }) =>
		data.questions.flatMap(({ id, question, reasons }) =>
			withReasons(reasons, { kind: 'question', label: `Question: ${question}`, path: questionPath(id) }),
		),
	);
	const terms = all.glossary.flatMap(({ data }) =>
		data.terms.map((term): Rests => [
			term.from,
			{ kind: 'term', label: `Word explained: ${term.term}`, path: termPath(term.id) },
		]),
	);
	return [...papers, ...stages, ...maps, ...lessons, ...questions, ...terms];
}
