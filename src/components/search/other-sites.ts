/** Searches the sites that the administrator has listed beside this one, once a reader has switched it on. */
import {
	mergeFound,
	sayLiveState,
	sayLiveStates,
	type OtherSiteAddress,
	type SiteFound,
} from '#lib/federation/live.ts';
import { writeState } from '#lib/search/address.ts';
import type { FirstIndex } from '#lib/search/first-index.ts';
import { make } from './element.ts';
import { OtherSite, type OwnSearch } from './other-site.ts';
import { drawResult } from './result-view.ts';
import { readFace } from './search-facets.ts';
import type { AskedPage } from './search-page.ts';

/** Of one site at a time. */
const shownOfEach = 5;
/** How long those that have answered wait for the others, so that the list comes in one piece where it can. */
const patience = 1500;

class OtherSites {
	readonly #page: AskedPage;
	readonly #box: HTMLInputElement;
	readonly #status: HTMLElement;
	readonly #section: HTMLElement;
	readonly #list = make('ol');
	readonly #states = make('ul', { class: 'meta' });
	readonly #more = make('button', { class: 'btn', type: 'button' }, ['Show more from these sites']);
	readonly #again = make('button', { class: 'btn', type: 'button' }, ['Try again']);
	readonly #addresses: readonly OtherSiteAddress[];
	readonly #promise: string;
	#sites: OtherSite[] = [];
	#rounds: OtherSite[][] = [];
	#asked = '';
	#shown = shownOfEach;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(page: AskedPage) {
		const part = page.querySelector<HTMLElement>('.others')!;
		this.#page = page;
		this.#box = part.querySelector('input')!;
		this.#status = part.querySelector('[role=status]')!;
		this.#promise = this.#status.textContent;
		this.#addresses = JSON.parse(part.dataset['sites']!) as OtherSiteAddress[];
		this.#section = make('section', { class: 'elsewhere', 'aria-labelledby': 'elsewhere' }, [
			make('h2', { id: 'elsewhere' }, ['On other partnerships’ sites']),
			make('p', { class: 'meta' }, ['Pages that this site has too are left out.']),
			this.#states,
			make('p', {}, [this.#again]),
			this.#list,
			make('p', { class: 'pages' }, [this.#more]),
		]);
		page.querySelector('.hits')!.append(this.#section);
		this.#more.addEventListener('click', () => this.#ask(this.#shown + shownOfEach));
		this.#again.addEventListener('click', () => this.#tryAgain());
		this.#box.addEventListener('change', () => this.#switch());
		page.addEventListener('asked', () => this.#follow());
		this.#switch();
	}

	#switch(): void {
		for (const site of this.#sites) site.stop();
		this.#sites = this.#box.checked ? this.#start(this.#addresses) : [];
		this.#asked = '';
		this.#follow();
	}

	#start(addresses: readonly OtherSiteAddress[]): OtherSite[] {
		const { worker, engine, first } = this.#page.dataset;
		const own: OwnSearch = {
			first: fetch(first!).then((response) => response.json() as Promise<FirstIndex>),
			worker: worker!,
			engine: new URL(engine!, location.href).href,
			onChange: () => this.#change(),
		};
		return addresses.map((site) => new OtherSite(site, own));
	}

	/** The page asks again for more of its own results, too. */
	#follow(): void {
		const { request } = this.#page;
		const asked = request ? writeState(request) : '';
		if (asked === '' || this.#sites.length === 0) this.#clear();
		else if (asked !== this.#asked) this.#ask();
		this.#asked = asked;
	}

	#clear(): void {
		clearTimeout(this.#timer);
		this.#section.hidden = true;
		this.#status.textContent = this.#promise;
	}

	#ask(shown = shownOfEach): void {
		this.#shown = shown;
		this.#rounds = [];
		for (const site of this.#sites) site.ask({ ...this.#page.request!, shown });
		this.#change();
	}

	#tryAgain(): void {
		this.#sites = this.#sites.map((one) => (one.state.kind === 'failed' ? this.#start([one.site])[0]! : one));
		this.#ask();
	}

	#change(): void {
		if (!this.#page.request || this.#sites.length === 0) return;
		const states = this.#sites.map(({ state }) => state);
		this.#section.hidden = false;
		this.#status.textContent = sayLiveStates(states);
		this.#states.replaceChildren(
			...this.#sites.map(({ site, state }) => make('li', {}, [sayLiveState(site.name, state)])),
		);
		this.#again.hidden = !states.some(({ kind }) => kind === 'failed');
		clearTimeout(this.#timer);
		const isWaiting = states.some(({ kind }) => kind === 'waiting');
		this.#timer = setTimeout(() => this.#draw(), isWaiting ? patience : 0);
	}

	#draw(): void {
		const drawn = new Set(this.#rounds.flat());
		const fresh = this.#sites.filter((one) => one.found && !drawn.has(one));
		if (fresh.length > 0) this.#rounds.push(fresh);
		const rounds = this.#rounds.map((round) =>
			round.flatMap(({ found }): SiteFound[] => (found ? [found] : [])),
		);
		const before = this.#list.children.length;
		const boxes = [...this.#page.querySelectorAll<HTMLInputElement>('.controls input')];
		const results = mergeFound(rounds);
		this.#list.replaceChildren(
			...results.map((result) => drawResult(result, readFace(boxes, result.kind), '')),
		);
		if (document.activeElement === this.#more) this.#list.children[before]?.querySelector('a')?.focus();
		this.#more.hidden = !this.#sites.some(
			({ state, found }) => state.kind === 'found' && found && state.total > found.results.length,
		);
	}
}

new OtherSites(document.querySelector<AskedPage>('site-search')!);
