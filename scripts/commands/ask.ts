/** Questions to a person at the keyboard. What cannot be an answer is asked again at once. */
import { createInterface, type Interface } from 'node:readline/promises';
import type { z } from 'zod';
import { scanText } from '#lib/disclosure/scan.ts';

/** Never in a pipe or on a build server: there the flags say everything. */
export function isByHand(): boolean {
	return Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']);
}

/** Somebody pressed Ctrl and C, or closed the input. */
export class StoppedError extends Error {}

/** Says why something is no answer. */
export class WrongAnswer extends Error {}

export interface Question<Answer> {
	text: string;
	/** What Enter takes. It is shown behind the question. */
	proposed?: string;
	/** @throws WrongAnswer */
	read: (words: string) => Answer;
}

export type Ask = <Answer>(question: Question<Answer>) => Promise<Answer>;

/** Opens the keyboard for as long as `run` asks. @throws StoppedError */
export function askPerson<Result>(run: (ask: Ask) => Promise<Result>): Promise<Result> {
	return openTerminal('Stopped. Nothing was written.', (terminal) => {
		const ask: Ask = async (question) => {
			const { text, proposed, read } = question;
			const said = await terminal.question(proposed ? `${text} [${proposed}] ` : `${text} `);
			try {
				return read(said.trim() || (proposed ?? ''));
			} catch (error) {
				if (!(error instanceof WrongAnswer)) throw error;
				console.log(`  ${error.message}`);
				return ask(question);
			}
		};
		return run(ask);
	});
}

/** The same for questions of another kind. `stopped`: what somebody is told who stops. @throws StoppedError */
export async function openTerminal<Result>(
	stopped: string,
	run: (terminal: Interface) => Promise<Result>,
): Promise<Result> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return await run(terminal);
	} catch (error) {
		if (error instanceof Error && error.name === 'AbortError')
			throw new StoppedError(`\n${stopped}`, { cause: error });
		throw error;
	} finally {
		terminal.close();
	}
}

/** Words that fit a field of a schema. */
export function readField(schema: z.ZodType<string>): (words: string) => string {
	return (words) => {
		const { data, error } = schema.safeParse(words);
		if (data !== undefined) return data;
		throw new WrongAnswer(error!.issues[0]!.message);
	};
}

/** Words in which nobody is named; a contact detail is left to the check. */
export function readRole(words: string): string {
	const hit = scanText(words, { knownWords: new Set() }).find(({ ruleId }) => ruleId !== 'contact-detail');
	if (hit) throw new WrongAnswer(`${hit.message} Write a role, such as “a headteacher”.`);
	return words;
}

/** @returns the number, from 1; undefined where the person only pressed Enter. */
export function readNumber(words: string, { least, most }: { least: number; most: number }) {
	if (words === '') return undefined;
	const number = Number(words);
	if (Number.isInteger(number) && number >= least && number <= most) return number;
	throw new WrongAnswer(`Write a number from ${least} to ${most}, or press Enter.`);
}

export function readYes(words: string): boolean {
	if (/^(y|yes)$/i.test(words)) return true;
	if (/^(n|no)$/i.test(words)) return false;
	throw new WrongAnswer('Write yes or no.');
}
