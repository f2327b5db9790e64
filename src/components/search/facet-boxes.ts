import { sayChoice, type Choice, type Facet } from '#lib/facets/facets.ts';
import type { KindFace } from './result-view.ts';

/** The boxes beside the results. */
export class Facets {
	onChange: () => void = () => undefined;
	readonly facets: Facet[];
	readonly #boxes: HTMLInputElement[];
	/** Of each box, its number: a text that is changed in place, so that nothing else of the page moves. */
	readonly #numbers: Text[];
	readonly #clear: HTMLButtonElement;

	constructor(page: HTMLElement) {
		const controls = page.querySelector('.controls')!;
		this.#boxes = [...controls.querySelectorAll('input')];
		this.#numbers = this.#boxes.map(({ labels }) => {
			const number = new Text();
			labels![0]!.querySelector('.n')!.append(number);
			return number;
		});
		this.#clear = controls.querySelector('button')!;
		this.facets = [...controls.querySelectorAll('.facet')].map((facet) => ({
			id: facet.querySelector('input')!.name,
			title: facet.querySelector('summary')!.textContent,
			options: [...facet.querySelectorAll('label')].map((label) => ({
				id: label.querySelector('input')!.value,
				words: label.querySelector('span')!.textContent,
			})),
		}));
		controls.addEventListener('change', () => this.onChange());
		this.#clear.addEventListener('click', () => {
			this.show(new Map());
			// The button hides itself: the focus would go with it.
			controls.querySelector('summary')!.focus();
			this.onChange();
		});
	}

	read(): Choice {
		const chosen = new Map<string, Set<string>>();
		for (const { name, value, checked } of this.#boxes)
			if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
		return chosen;
	}

	show(chosen: Choice): void {
		for (const box of this.#boxes) box.checked = chosen.get(box.name)?.has(box.value) ?? false;
		this.#clear.hidden = chosen.size === 0;
	}

	/** A box that would leave nothing cannot be ticked, but can be taken back. */
	count(counts: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined): void {
		for (const [place, box] of this.#boxes.entries()) {
			const count = counts?.get(box.name)?.get(box.value) ?? 0;
			const words = counts ? String(count) : '';
			const number = this.#numbers[place]!;
			if (number.data !== words) number.data = words;
			box.disabled = counts !== undefined && count === 0 && !box.checked;
		}
	}

	say(chosen: Choice): string {
		return sayChoice(this.facets, chosen);
	}

	face(kind: string): KindFace {
		return readFace(this.#boxes, kind);
	}
}

/** As the boxes name, colour and draw it; a kind that none of them has is called by its own name. */
export function readFace(boxes: readonly HTMLInputElement[], kind: string): KindFace {
	const box = boxes.find(({ name, value }) => name === 'type' && value === kind);
	const { one = kind, colour = '' } = box?.dataset ?? {};
	return { words: one, colour, glyph: box?.labels?.[0]?.querySelector('svg') ?? undefined };
}
