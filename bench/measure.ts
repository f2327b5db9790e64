/** What a command costs: CPU of the whole process tree, the largest process, wall time. Needs bash; memory needs Linux. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** User and system time of the command and all it started, in seconds. */
	cpu: number;
	/** Wall time in seconds. */
	wall: number;
	/** The most memory that one process held, in MB; 0 where the system does not tell. */
	peak: number;
}

/** @throws where the command fails, with the end of what it printed. */
export async function measure(
	command: string,
	{ cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Cost> {
	const script = `TIMEFORMAT='cost %U %S %R'; time { ${command} ; }`;
	const child = spawn('bash', ['-c', script], {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)));
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, largestBelow(child.pid!))), 100);
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	clearInterval(watch);
	const times = /cost (\S+) (\S+) (\S+)/.exec(printed);
	if (code !== 0 || !times) throw new Error(`“${command}” failed:\n${printed}`);
	return { cpu: Number(times[1]) + Number(times[2]), wall: Number(times[3]), peak };
}

/** The largest peak among a process and its descendants, in MB. */
function largestBelow(root: number): number {
	if (!existsSync('/proc/self/status')) return 0;
	const parents = new Map<number, number>();
	const sizes = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		const status = /^\d+$/.test(name) ? readStatus(name) : undefined;
		if (!status) continue;
		parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
		sizes.set(Number(name), Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
	}
	const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
	return Math.round(Math.max(0, ...[...sizes].filter(([pid]) => isBelow(pid)).map(([, size]) => size)));
}

/** A process may end between being listed and being read. */
function readStatus(pid: string): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return undefined;
	}
}
