import type { Choice } from '#lib/facets/facets.ts';
import { FacetBoxes } from '../facets/facet-boxes.ts';
import type { KindFace } from './result-view.ts';

/** The boxes beside the results. */
export class SearchFacets extends FacetBoxes {
	onChange: () => void = () => undefined;
	readonly #clear: HTMLButtonElement;

	constructor(controls: Element) {
		super(controls);
		this.#clear = controls.querySelector('button')!;
		controls.addEventListener('change', () => this.onChange());
		this.#clear.addEventListener('click', () => {
			this.show(new Map());
			// The button hides itself: the focus would go with it.
			controls.querySelector('summary')!.focus();
			this.onChange();
		});
	}

	override show(chosen: Choice): void {
		super.show(chosen);
		this.#clear.hidden = chosen.size === 0;
	}

	face(kind: string): KindFace {
		return readFace(this.boxes, kind);
	}
}

/** As the boxes name, colour and draw it; a kind that none of them has is called by its own name. */
export function readFace(boxes: readonly HTMLInputElement[], kind: string): KindFace {
	const box = boxes.find(({ name, value }) => name === 'type' && value === kind);
	const { one = kind, colour = '' } = box?.dataset ?? {};
	return { words: one, colour, glyph: box?.labels?.[0]?.querySelector('svg') ?? undefined };
}
