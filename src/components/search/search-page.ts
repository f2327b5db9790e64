/** The results page: what is typed and chosen goes to the worker and into the address, and the answer is drawn. */
import { readState, writeState, type SearchState } from '#lib/search/address.ts';
import type { Answer, SearchRequest } from '#lib/search/answer.ts';
import { ResultList } from './result-list.ts';
import { SearchFacets } from './search-facets.ts';
import type { FromWorker, ToWorker } from './search-worker.ts';

/** Put there by the script in the page, which starts all three downloads at once. */
interface Started {
	worker: Worker;
	first: Promise<Response>;
}

/** For whoever else searches: the event `asked` says that there is another request, or none. */
export interface AskedPage extends HTMLElement {
	request: SearchRequest | undefined;
}

const shownAtOnce = 10;
/** Between two letters of somebody who types. */
const pause = 90;

class SiteSearch extends HTMLElement implements AskedPage {
	request: SearchRequest | undefined;
	#base = this.dataset['base']!;
	#form = this.querySelector('form')!;
	#input = this.#form.querySelector('input')!;
	#facets = new SearchFacets(this.querySelector('.controls')!);
	#list = new ResultList(this, this.#base, this.#facets);
	#worker = (this as unknown as { started: Started }).started.worker;
	#state: SearchState = readState(location.search, this.#facets.facets);
	#shown = shownAtOnce;
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether something was typed that the address does not say yet. */
	#unwritten = false;
	/** Fails where the index cannot be had. */
	readonly #started = this.#start();

	connectedCallback(): void {
		void this.#started.then(
			() => {
				// The reader may have typed while this was on its way.
				if (this.#input.value.trim() !== this.#state.query) this.#type();
				else if (!this.#unwritten) this.#restore();
			},
			() => this.#list.fail(),
		);
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go({ ...this.#state, query: this.#input.value.trim(), asTyped: false });
		});
		this.#input.addEventListener('input', () => this.#type());
		this.#input.addEventListener('blur', () => this.#write());
		this.#list.onCalm = () => this.#write();
		this.#facets.onChange = () => this.#go({ ...this.#state, chosen: this.#facets.read() });
		this.#list.onMore = () => this.#ask(this.#shown + shownAtOnce);
		this.addEventListener('click', (event) => this.#follow(event));
		addEventListener('popstate', () => this.#restore());
		// Where the reader was on the page, for the way back.
		addEventListener('pagehide', () => {
			this.#write();
			history.replaceState({ shown: this.#shown, y: scrollY }, '');
		});
	}

	async #start(): Promise<void> {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (data.id !== this.#asked) return;
			if ('answer' in data) this.#show(data.answer);
			else this.#list.fail();
		});
		this.#worker.addEventListener('error', () => this.#list.fail());
		const response = await (this as unknown as { started: Started }).started.first;
		if (!response.ok) throw new Error(`The index answers ${response.status}.`);
		this.#post({
			kind: 'start',
			first: await response.text(),
			engine: new URL(this.dataset['engine']!, location.href).href,
		});
	}

	#post(message: ToWorker): void {
		this.#worker.postMessage(message);
	}

	#type(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const query = this.#input.value.trim();
			// One letter says nothing yet, and “nothing found” would be wrong.
			if (query.length === 1) return;
			this.#state = { ...this.#state, query, asTyped: false };
			this.#unwritten = true;
			this.#ask();
		}, pause);
	}

	/** Once the reader pauses or leaves the box. With every letter it would be work for nothing, and Safari refuses more than a hundred in half a minute. */
	#write(): void {
		if (!this.#unwritten) return;
		this.#unwritten = false;
		history.replaceState(null, '', this.#address());
		this.#entitle();
	}

	#entitle(): void {
		const { query } = this.#state;
		document.title = document.title.replace(
			/^(.*: )?Search/,
			query ? `${query.replaceAll('$', '$$$$')}: Search` : 'Search',
		);
	}

	/** A step that Back takes back. */
	#go(state: SearchState): void {
		clearTimeout(this.#timer);
		this.#write();
		this.#state = state;
		if (this.#address() !== location.pathname + location.search) history.pushState(null, '', this.#address());
		this.#entitle();
		this.#ask();
	}

	#address(): string {
		return location.pathname + writeState(this.#state);
	}

	#restore(): void {
		this.#state = readState(location.search, this.#facets.facets);
		this.#unwritten = false;
		this.#input.value = this.#state.query;
		this.#entitle();
		this.#ask((history.state as { shown?: number } | null)?.shown);
		this.#facets.openChosen();
	}

	#ask(shown = shownAtOnce): void {
		this.#shown = shown;
		this.#facets.show(this.#state.chosen);
		const { query, chosen } = this.#state;
		const id = ++this.#asked;
		const request = { ...this.#state, shown };
		this.request = query === '' && chosen.size === 0 ? undefined : request;
		this.dispatchEvent(new Event('asked'));
		if (!this.request) return this.#list.clear();
		this.#list.wait(query);
		void this.#started.then(
			() => id === this.#asked && this.#post({ kind: 'ask', id, request }),
			() => this.#list.fail(),
		);
	}

	#show(answer: Answer): void {
		this.#list.show(answer, this.#state);
		const y = (history.state as { y?: number } | null)?.y;
		if (!answer.complete || y === undefined || this.#unwritten) return;
		history.replaceState({ shown: this.#shown }, '');
		scrollTo(0, y);
	}

	/** Links of this page to itself are taken without loading it again. */
	#follow(event: MouseEvent): void {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const state = readState(link.search, this.#facets.facets);
		this.#input.value = state.query;
		this.#go(state);
	}
}

customElements.define('site-search', SiteSearch);
