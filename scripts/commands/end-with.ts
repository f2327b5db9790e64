import type { Refusal } from '#lib/report/refusal.ts';
import { StoppedError } from './ask.ts';
import { RefusedError } from './private-places.ts';
import { tellUsage, type UsedCommand } from './usage.ts';

/** Runs a command and ends with its exit code; with 2, and what to do, where it was refused or mistyped. */
export async function endWith(command: UsedCommand, run: () => number | Promise<number>): Promise<void> {
	try {
		process.exitCode = await run();
	} catch (error) {
		if (error instanceof RefusedError) console.error(error.refusals.map(explain).join('\n'));
		else if (error instanceof StoppedError) console.error(error.message);
		else if (isMistyped(error)) console.error(`${error.message}\n${tellUsage(command)}`);
		else throw error;
		process.exitCode = 2;
	}
}

function explain({ where, why, fix, rule }: Refusal): string {
	return `${where}: ${why}\n  ${fix}   ${rule}`;
}

function isMistyped(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
