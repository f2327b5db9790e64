/** Searches in a thread of its own, so that typing never waits. */
import type { Answer, SearchRequest } from '#lib/search/answer.ts';
import { startEngine } from '#lib/search/engine.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import type { Engine } from '#lib/search/full-text.ts';
import { makeSearcher, type Searcher } from '#lib/search/searcher.ts';

export interface StartWorker {
	kind: 'start';
	/** The first index. */
	first: string;
	/** The full address of the engine’s files. */
	engine: string;
	/** The same of this site, where the index is of another. */
	program?: string;
	/** Places of pages that are never found. */
	leftOut?: readonly number[];
}

export type ToWorker = StartWorker | { kind: 'ask'; id: number; request: SearchRequest };
export type FromWorker = { id: number; answer: Answer } | { id: number; failed: true };

/** How long the first answer waits for the full one, once the engine runs: it mostly makes it. */
const patience = 100;

/** In the place of an engine that cannot be had. */
const noEngine: Engine = { search: () => Promise.resolve({ results: [] }) };

let searcher: Searcher | undefined;
let startAgain: (() => Promise<Engine>) | undefined;
let engine: Promise<Engine> | undefined;
let isRunning = false;
let latest = 0;

function send(message: FromWorker): void {
	postMessage(message);
}

function start({ first: text, engine: folder, program, leftOut }: StartWorker): void {
	const first = JSON.parse(text) as FirstIndex;
	searcher = makeSearcher(first, leftOut);
	startAgain = () => startEngine(folder, first.engine, program);
	void reachEngine().catch(() => undefined);
}

/** Tries again where it failed before: the connection may be back. */
async function reachEngine(): Promise<Engine> {
	engine ??= startAgain!();
	try {
		const reached = await engine;
		isRunning = true;
		return reached;
	} catch (fault) {
		engine = undefined;
		throw fault;
	}
}

/** The full answer; without the full text where that is out of reach. */
async function answerInFull(request: SearchRequest): Promise<Answer> {
	try {
		return await searcher!.answer(request, await reachEngine());
	} catch {
		return { ...(await searcher!.answer(request, noEngine)), namesOnly: true };
	}
}

async function answer(id: number, request: SearchRequest): Promise<void> {
	latest = id;
	const sayFirst = () => {
		if (latest === id) send({ id, answer: searcher!.answerFirst(request) });
	};
	if (!isRunning) sayFirst();
	const timer = isRunning ? setTimeout(sayFirst, patience) : undefined;
	try {
		const full = await answerInFull(request);
		if (latest === id) send({ id, answer: full });
	} catch {
		send({ id, failed: true });
	} finally {
		clearTimeout(timer);
	}
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'start') start(data);
	else void answer(data.id, data.request);
});
