/** A command on a terminal of its own (`script`, of util-linux), with somebody at its keyboard. */
import { spawn } from 'node:child_process';

export const enter = '\r';
export const ctrlC = '\u0003';

/** Each answer is typed once its question has appeared behind the one before. */
export type Answers = readonly (readonly [question: string, keys: string])[];

/** Runs the command to its end. `shown`: what stood on the screen. */
export function typeInto(
	command: readonly string[],
	answers: Answers,
): Promise<{ status: number | null; shown: string }> {
	const line = command.map((word) => `'${word}'`).join(' ');
	const terminal = spawn('script', ['-qec', line, '/dev/null'], { env: { ...process.env, CI: '' } });
	let shown = '';
	let from = 0;
	const left = [...answers];
	terminal.stdout.on('data', (bytes: Buffer) => {
		shown += bytes.toString();
		const [question, keys] = left[0] ?? [];
		const at = question === undefined ? -1 : shown.indexOf(question, from);
		if (at < 0) return;
		left.shift();
		from = at + question!.length;
		terminal.stdin.write(keys!);
	});
	return new Promise((finish, fail) => {
		terminal.on('error', fail);
		terminal.on('close', (status) => finish({ status, shown }));
	});
}
