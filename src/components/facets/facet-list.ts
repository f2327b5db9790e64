import { countOptions, fits, readChoice, readTokens, writeChoice, type Choice } from '#lib/facets/facets.ts';
import { FacetBoxes } from './facet-boxes.ts';

/** The first facets stand open where there is room for them beside the list. */
const openOnWideScreens = 2;
const wide = '(min-width: 62rem)';

class FacetList extends HTMLElement {
	#controls = this.querySelector('.controls')!;
	#boxes = new FacetBoxes(this.#controls);
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#empty = this.querySelector<HTMLElement>('.empty')!;
	#entries = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
		element,
		belongsTo: readTokens(element.dataset['facets']!),
	}));

	connectedCallback(): void {
		this.#controls.addEventListener('change', () => this.#choose(this.#boxes.read()));
		this.#controls.querySelector('button')!.addEventListener('click', () => this.#choose(new Map()));
		this.#empty.querySelector('button')!.addEventListener('click', () => {
			this.#choose(new Map());
			this.#status.focus();
		});
		// Going back may bring an old page and its boxes; the address says what was chosen.
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.#openFacets();
		this.dataset['ready'] = '';
		delete document.documentElement.dataset['waiting'];
	}

	#restore(): void {
		this.#show(readChoice(location.search, this.#boxes.facets));
	}

	#choose(chosen: Choice): void {
		history.replaceState(history.state, '', location.pathname + writeChoice(chosen) + location.hash);
		this.#show(chosen);
	}

	#show(chosen: Choice): void {
		this.#boxes.show(chosen);
		let shown = 0;
		for (const { element, belongsTo } of this.#entries) {
			element.hidden = !fits(belongsTo, chosen);
			if (!element.hidden) shown++;
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-facet-group]'))
			group.hidden = !group.querySelector('[data-facets]:not([hidden])');
		this.#empty.hidden = shown > 0;
		const all = this.#entries.map(({ belongsTo }) => belongsTo);
		this.#boxes.count(countOptions(all, this.#boxes.facets, chosen));
		const { total = '' } = this.#status.dataset;
		const words = chosen.size === 0 ? total : `${shown} of ${total}. ${this.#boxes.say(chosen)}`;
		if (this.#status.textContent !== words) this.#status.textContent = words;
	}

	#openFacets(): void {
		const isWide = matchMedia(wide).matches;
		this.querySelector<HTMLDetailsElement>('.fold')!.open = isWide;
		for (const [index, facet] of [...this.querySelectorAll<HTMLDetailsElement>('.facet')].entries())
			facet.open = isWide && index < openOnWideScreens;
		this.#boxes.openChosen();
	}
}

customElements.define('facet-list', FacetList);
