import {
	countOptions,
	fits,
	readChoice,
	readTokens,
	sayChoice,
	writeChoice,
	type Choice,
	type Facet,
} from '#lib/facets/facets.ts';

/** The first facets stand open where there is room for them beside the list. */
const openOnWideScreens = 2;
const wide = '(min-width: 62rem)';

class FacetList extends HTMLElement {
	#controls = this.querySelector('.controls')!;
	#boxes = [...this.#controls.querySelectorAll('input')];
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#empty = this.querySelector<HTMLElement>('.empty')!;
	#entries = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
		element,
		belongsTo: readTokens(element.dataset['facets']!),
	}));
	#facets: Facet[] = [...this.querySelectorAll('.facet')].map((facet) => {
		const labels = [...facet.querySelectorAll('label')];
		return {
			id: labels[0]!.querySelector('input')!.name,
			title: facet.querySelector('summary')!.textContent,
			options: labels.map((label) => ({
				id: label.querySelector('input')!.value,
				words: label.querySelector('span')!.textContent,
			})),
		};
	});

	connectedCallback(): void {
		this.#controls.addEventListener('change', () => this.#choose(this.#readBoxes()));
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
		this.#show(readChoice(location.search, this.#facets));
	}

	#choose(chosen: Choice): void {
		history.replaceState(history.state, '', location.pathname + writeChoice(chosen) + location.hash);
		this.#show(chosen);
	}

	#readBoxes(): Choice {
		const chosen = new Map<string, Set<string>>();
		for (const { name, value, checked } of this.#boxes)
			if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
		return chosen;
	}

	#show(chosen: Choice): void {
		for (const box of this.#boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
		let shown = 0;
		for (const { element, belongsTo } of this.#entries) {
			element.hidden = !fits(belongsTo, chosen);
			if (!element.hidden) shown++;
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-facet-group]'))
			group.hidden = !group.querySelector('[data-facets]:not([hidden])');
		this.#empty.hidden = shown > 0;
		this.#showCounts(chosen);
		const { total = '' } = this.#status.dataset;
		const words = chosen.size === 0 ? total : `${shown} of ${total}. ${sayChoice(this.#facets, chosen)}`;
		if (this.#status.textContent !== words) this.#status.textContent = words;
	}

	/** A choice that would show nothing stays in its place but cannot be made; one that is made can be taken back. */
	#showCounts(chosen: Choice): void {
		const counts = countOptions(
			this.#entries.map(({ belongsTo }) => belongsTo),
			this.#facets,
			chosen,
		);
		for (const box of this.#boxes) {
			const count = counts.get(box.name)!.get(box.value)!;
			box.closest('label')!.querySelector('.n')!.textContent = String(count);
			box.disabled = count === 0 && !box.checked && box !== document.activeElement;
		}
	}

	#openFacets(): void {
		const isWide = matchMedia(wide).matches;
		this.querySelector<HTMLDetailsElement>('.fold')!.open = isWide;
		for (const [index, facet] of [...this.querySelectorAll<HTMLDetailsElement>('.facet')].entries())
			facet.open = (isWide && index < openOnWideScreens) || facet.querySelector(':checked') !== null;
	}
}

customElements.define('facet-list', FacetList);
