/** The lessons as problems of a reader, in their groups, each with what helps. */
import type { Lesson } from '#schemas/lesson.ts';
import { problemGroups } from '#schemas/vocabularies.data.ts';
import type { Entries, Knowledge } from './knowledge.ts';
import { resolveUse } from './resolve.ts';

export type Problem = NonNullable<Lesson['problem']>;

export interface Help {
	path: string;
	/** P04, step 7 */
	code: string;
	title: string;
}

export interface ListedProblem {
	lesson: Lesson;
	problem: Problem;
	steps: Help[];
	decisions: Help[];
	/** Forms, sessions and guides. */
	pages: Help[];
}

export interface ProblemGroup {
	id: string;
	title: string;
	problems: ListedProblem[];
}

/** Groups without a problem are left out. */
export function listProblems(knowledge: Knowledge & { all: Pick<Entries, 'lessons'> }): ProblemGroup[] {
	const problems = knowledge.all.lessons
		.flatMap(({ data }) => data.lessons)
		.flatMap((lesson) => (lesson.problem ? [listHelp(lesson, lesson.problem, knowledge)] : []));
	return Object.entries(problemGroups).flatMap(([id, title]) => {
		const own = problems.filter(({ problem }) => problem.about === id);
		return own.length > 0 ? [{ id: `about-${id}`, title, problems: own }] : [];
	});
}

function listHelp(lesson: Lesson, problem: Problem, knowledge: Knowledge): ListedProblem {
	const uses = new Set([...lesson.answeredIn, ...(problem.decision ? [problem.decision] : [])]);
	const helps = [...uses].map((use) => {
		const { path, code, entry } = resolveUse(use, knowledge);
		return { path, code, title: knowledge.steps.get(use)?.title ?? entry.title };
	});
	const groups = Map.groupBy(helps, ({ path, code }) =>
		path.includes('#') ? 'steps' : code.startsWith('X') ? 'decisions' : 'pages',
	);
	return {
		lesson,
		problem,
		steps: groups.get('steps') ?? [],
		decisions: groups.get('decisions') ?? [],
		pages: groups.get('pages') ?? [],
	};
}
