import { inList, plural } from '#lib/text/count.ts';
import { writeState, type SearchState } from '#lib/search/address.ts';
import type { Answer, ShownResult } from '#lib/search/answer.ts';
import { make } from './element.ts';
import { drawResult, drawTerm } from './result-view.ts';
import type { SearchFacets } from './search-facets.ts';

/** A finished search is announced once the reader has stopped typing. */
const calm = 700;
/** Most answers come sooner: then the heading goes from one to the next at once. */
const patience = 300;

/** Everything below the box: how many results there are, what was looked for, and the results. */
export class ResultList {
	onMore: () => void = () => undefined;
	/** The reader has stopped typing, and what was found is being announced. */
	onCalm: () => void = () => undefined;
	readonly #area: HTMLElement;
	readonly #find: HTMLElement;
	readonly #parts: Record<
		'heading' | 'note' | 'status' | 'term' | 'list' | 'more' | 'empty' | 'failed',
		HTMLElement
	>;
	readonly #base: string;
	readonly #facets: SearchFacets;
	#drawn = new Map<string, HTMLLIElement>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(page: HTMLElement, base: string, facets: SearchFacets) {
		const find = (name: string) => page.querySelector<HTMLElement>(`[data-part=${name}]`)!;
		this.#area = page.querySelector<HTMLElement>('[data-search-state]')!;
		this.#find = this.#area.querySelector('.find')!;
		this.#base = base;
		this.#facets = facets;
		this.#parts = {
			heading: find('heading'),
			note: find('note'),
			status: find('status'),
			term: find('term'),
			list: find('list'),
			more: find('more'),
			empty: find('empty'),
			failed: find('failed'),
		};
		this.#parts.more.addEventListener('click', () => this.onMore());
	}

	clear(): void {
		this.#draw([]);
		this.#facets.count(undefined);
		this.#set('idle', 'What are you looking for?');
		this.#parts.note.replaceChildren();
		this.#parts.term.replaceChildren();
		this.#announce('');
	}

	wait(query: string): void {
		clearTimeout(this.#waiting);
		this.#area.dataset['searchState'] = 'busy';
		// Not while the reader is in the boxes: they would lose their place.
		if (this.#drawn.size === 0 && !this.#find.contains(document.activeElement)) this.#place('waiting');
		this.#waiting = setTimeout(() => this.#sayLooking(query), patience);
	}

	#sayLooking(query: string): void {
		this.#parts.heading.textContent = query ? `Looking for “${query}”` : 'Looking';
		this.#parts.empty.hidden = this.#parts.failed.hidden = true;
	}

	fail(): void {
		this.#set('failed', 'The search could not be loaded');
		this.#announce('The search could not be loaded.');
	}

	show(answer: Answer, state: SearchState): void {
		const { query, chosen } = state;
		this.#place('shown');
		this.#parts.term.replaceChildren(...(answer.term ? [drawTerm(answer.term, this.#base)] : []));
		this.#parts.note.replaceChildren(...this.#explain(answer, state));
		const before = this.#drawn.size;
		this.#draw(answer.results);
		if (!answer.complete) return this.#sayLooking(query);
		this.#facets.count(answer.counts);
		const count = answer.total === 0 ? 'Nothing found' : plural(answer.total, 'result');
		const words = `${count}${query ? ` for “${answer.corrected ?? query}”` : ''}`;
		this.#set(answer.total === 0 ? 'empty' : 'done', words);
		const left = answer.total - answer.results.length;
		this.#parts.more.hidden = left <= 0;
		this.#parts.more.textContent = `Show the next ${plural(Math.min(left, 10), 'result')}`;
		this.#announce(`${words}. ${this.#facets.say(chosen)}`);
		// After “show more” the reader goes on at the first new one.
		if (
			document.activeElement === this.#parts.more ||
			(before >= 10 && answer.results.length > before && document.activeElement === document.body)
		)
			this.#parts.list.children[before]?.querySelector('a')?.focus();
	}

	/** What was understood, and the way back from it. */
	#explain(
		{ corrected, tried, anywhere, total, complete, namesOnly }: Answer,
		{ query, chosen }: SearchState,
	): (Node | string)[] {
		const link = (state: SearchState, words: string) =>
			make('a', { href: location.pathname + writeState(state), 'data-search': '' }, [words]);
		const said: (Node | string)[] = [];
		if (corrected !== undefined)
			said.push(
				'Showing results for ',
				make('b', {}, [corrected]),
				'. ',
				link({ query, chosen, asTyped: true }, `Search for ${query} instead`),
				'. ',
			);
		if (chosen.size > 0) said.push(`${this.#facets.say(chosen)} `);
		if (complete && chosen.size > 0 && anywhere > total)
			said.push(link({ query, chosen: new Map(), asTyped: false }, `Show all ${anywhere}`), '. ');
		if (namesOnly)
			said.push('The connection dropped, so only titles, headings and summaries were searched. ');
		if (tried.length > 0) said.push(`We also looked for ${inList(tried.map((words) => `“${words}”`))}.`);
		return said;
	}

	/** A result that is on the page already keeps its place and its element. */
	#draw(results: readonly ShownResult[]): void {
		const drawn = new Map(
			results.map((result) => {
				const key = JSON.stringify(result);
				return [
					key,
					this.#drawn.get(key) ?? drawResult(result, this.#facets.face(result.kind), this.#base),
				] as const;
			}),
		);
		const { list } = this.#parts;
		[...drawn.values()].forEach((item, place) => {
			if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
		});
		while (list.children.length > drawn.size) list.lastElementChild!.remove();
		this.#drawn = drawn;
	}

	#set(state: 'idle' | 'done' | 'empty' | 'failed', heading: string): void {
		clearTimeout(this.#waiting);
		this.#place(state === 'idle' ? 'none' : 'shown');
		this.#area.dataset['searchState'] = state === 'empty' || state === 'failed' ? 'done' : state;
		this.#parts.heading.textContent = heading;
		this.#parts.empty.hidden = state !== 'empty';
		this.#parts.failed.hidden = state !== 'failed';
		if (state !== 'done') this.#parts.more.hidden = true;
	}

	/** What stands under the heading. The state is no part of the style sheet: it changes with every letter. */
	#place(find: 'none' | 'waiting' | 'shown'): void {
		if (this.#area.dataset['find'] !== find) this.#area.dataset['find'] = find;
	}

	#announce(words: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#parts.status.textContent = words;
			this.onCalm();
		}, calm);
	}
}
