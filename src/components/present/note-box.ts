/** One thing to tell the trainer, above the slide, with an answer where one can be given. */
export class NoteBox {
	#box: HTMLElement;
	#announce: HTMLElement;
	#answer: (() => void) | undefined;

	constructor(root: HTMLElement) {
		this.#box = root.querySelector('.pr-say')!;
		this.#announce = root.querySelector('[data-announce]')!;
	}

	say(words: string, answer?: { words: string; does: () => void }): void {
		if (words === '' && this.#box.hidden) return;
		const button = this.#box.querySelector<HTMLElement>('[data-do=answer]')!;
		this.#box.hidden = words === '';
		this.#box.querySelector('p')!.textContent = words;
		this.#announce.textContent = words;
		button.hidden = !answer;
		button.textContent = answer?.words ?? '';
		this.#answer = answer?.does;
	}

	hide(): void {
		this.say('');
	}

	answer(): void {
		const answer = this.#answer;
		this.hide();
		answer?.();
	}
}
