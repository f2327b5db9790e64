import { plural } from '#lib/text/count.ts';
import type { Problem } from '#lib/fill/problems.ts';
import { boxesIn, controlsIn, rowsIn, type Box } from './answers.ts';
import { hasMistake, showMistake } from './field-notes.ts';

/** What is missing, at the head of the form and beside each field, for as long as it is. */
export class ProblemList {
	#form: HTMLFormElement;
	#place: HTMLElement;

	constructor(form: HTMLFormElement) {
		this.#form = form;
		this.#place = form.querySelector('.problems')!;
		this.#place.addEventListener('click', (event) => {
			const place = (event.target as HTMLElement).dataset['place'];
			if (place === undefined) return;
			event.preventDefault();
			controlsIn(this.#find(place)!)[0]!.focus();
		});
	}

	get isShown(): boolean {
		return !this.#place.hidden;
	}

	/** Shows the list, or hides it when there is nothing to say. */
	show(problems: readonly Problem[]): void {
		for (const box of this.#form.querySelectorAll<Box>('[data-field]'))
			if (hasMistake(box)) showMistake(box, '');
		for (const { place, says } of problems) showMistake(this.#find(place)!, says);
		this.#place.querySelector('h2')!.textContent = `${plural(problems.length, 'answer')} to look at`;
		this.#place.querySelector('ul')!.replaceChildren(...problems.map((problem) => this.#link(problem)));
		this.#place.hidden = problems.length === 0;
	}

	hide(): void {
		this.show([]);
	}

	focus(): void {
		this.#place.focus();
	}

	#link({ place, label, says }: Problem): HTMLElement {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = `#${this.#find(place)!.querySelector('[id]')!.id}`;
		link.dataset['place'] = place;
		link.textContent = `${label}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`;
		item.append(link);
		return item;
	}

	/** The box of a place such as `review` or `record/2/seen`. */
	#find(place: string): Box | undefined {
		const [id, row, column] = place.split('/');
		const box = boxesIn(this.#form).find(({ dataset }) => dataset['field'] === id);
		if (!box || row === undefined) return box;
		const cells = boxesIn(rowsIn(box)[Number(row)] ?? box);
		return cells.find(({ dataset }) => dataset['field'] === column);
	}
}
