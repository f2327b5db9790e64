import { sayChoice, type Choice, type Facet } from '#lib/facets/facets.ts';

/** The boxes that narrow a list: what is chosen in them, and how much each would leave. */
export class FacetBoxes {
	readonly facets: Facet[];
	readonly boxes: readonly HTMLInputElement[];
	/** Of each box, its number: a text that is changed in place, so that nothing else of the page moves. */
	readonly #numbers: readonly Text[];

	constructor(controls: Element) {
		this.boxes = [...controls.querySelectorAll('input')];
		this.#numbers = this.boxes.map(({ labels }) => {
			const place = labels![0]!.querySelector('.n')!;
			const number = new Text(place.textContent);
			place.replaceChildren(number);
			return number;
		});
		this.facets = [...controls.querySelectorAll('.facet')].map((facet) => {
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
	}

	read(): Choice {
		const chosen = new Map<string, Set<string>>();
		for (const { name, value, checked } of this.boxes)
			if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
		return chosen;
	}

	show(chosen: Choice): void {
		for (const box of this.boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
	}

	/** What is ticked is in sight. */
	openChosen(): void {
		for (const box of this.boxes) if (box.checked) box.closest('details')!.open = true;
	}

	/** A box that would leave nothing stays in its place but cannot be ticked; one that is ticked can be taken back. */
	count(counts: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined): void {
		for (const [place, box] of this.boxes.entries()) {
			const count = counts?.get(box.name)?.get(box.value) ?? 0;
			const words = counts ? String(count) : '';
			const number = this.#numbers[place]!;
			if (number.data !== words) number.data = words;
			box.disabled = counts !== undefined && count === 0 && !box.checked && box !== document.activeElement;
		}
	}

	say(chosen: Choice): string {
		return sayChoice(this.facets, chosen);
	}
}
