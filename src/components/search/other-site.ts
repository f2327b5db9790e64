/**
 * The site of another partnership, searched by its own index with the program of this one. Each has a worker of its
 * own, so that it may be slow, wrong or hostile without holding up or breaking any other search.
 */
import { downloadJson, NotTaken } from '#lib/federation/download.ts';
import {
	judgeIndex,
	listSamePages,
	type LiveState,
	type OtherSiteAddress,
	type SiteFound,
} from '#lib/federation/live.ts';
import type { SearchRequest } from '#lib/search/answer.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';

const limits = { bytes: 3_000_000, seconds: 15 };

export interface OwnSearch {
	/** The first index of this site. */
	first: Promise<FirstIndex>;
	/** Addresses of the worker and of the engine’s files. */
	worker: string;
	engine: string;
	onChange: () => void;
}

export class OtherSite {
	readonly site: OtherSiteAddress;
	state: LiveState = { kind: 'waiting' };
	found: SiteFound | undefined;
	readonly #own: OwnSearch;
	readonly #started: Promise<void>;
	#worker: Worker | undefined;
	#isStopped = false;
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(site: OtherSiteAddress, own: OwnSearch) {
		this.site = site;
		this.#own = own;
		this.#started = this.#start().catch((fault: unknown) => this.#fail(sayFault(fault)));
	}

	ask(request: SearchRequest): void {
		if (this.state.kind === 'failed') return;
		const id = ++this.#asked;
		this.state = { kind: 'waiting' };
		this.found = undefined;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.#fail(`it did not answer within ${limits.seconds} seconds.`),
			limits.seconds * 1000,
		);
		void this.#started.then(() => {
			if (id === this.#asked) this.#post({ kind: 'ask', id, request });
		});
	}

	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		this.#worker?.terminate();
	}

	async #start(): Promise<void> {
		const { address } = this.site;
		const [own, value] = await Promise.all([
			this.#own.first,
			downloadJson(`${address}search/first.json`, fetchQuietly, limits),
		]);
		if (this.#isStopped) return;
		const first = judgeIndex(value, own);
		this.#worker = new Worker(this.#own.worker, { type: 'module' });
		this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#take(data));
		this.#worker.addEventListener('error', () => this.#fail('its search index is damaged.'));
		this.#post({
			kind: 'start',
			first: JSON.stringify(first),
			engine: `${address}pagefind/`,
			program: this.#own.engine,
			leftOut: listSamePages(first, own),
		});
	}

	#take(data: FromWorker): void {
		if (data.id !== this.#asked) return;
		if (!('answer' in data)) return this.#fail('its search index is damaged.');
		const { complete, results, total, namesOnly = false } = data.answer;
		if (!complete) return;
		clearTimeout(this.#timer);
		this.state = { kind: 'found', total, namesOnly };
		this.found = { ...this.site, results };
		this.#own.onChange();
	}

	#fail(why: string): void {
		if (this.#isStopped) return;
		this.stop();
		this.state = { kind: 'failed', why };
		this.#own.onChange();
	}

	#post(message: ToWorker): void {
		this.#worker?.postMessage(message);
	}
}

/** Nothing goes along, and nothing leads on. */
function fetchQuietly(address: string, options: RequestInit): Promise<Response> {
	return fetch(address, { ...options, redirect: 'error', credentials: 'omit' });
}

function sayFault(fault: unknown): string {
	if (!(fault instanceof NotTaken)) return 'its search index is damaged.';
	return fault.message.replace('first.json', 'its search index');
}
