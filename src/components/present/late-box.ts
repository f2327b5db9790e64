import { readLate } from '#lib/session/input.ts';

/** The small window that asks how many minutes the session is late. */
export class LateBox {
	#dialog: HTMLDialogElement;
	#input: HTMLInputElement;
	#error: HTMLElement;

	constructor(dialog: HTMLDialogElement, onLate: (minutes: number) => void) {
		this.#dialog = dialog;
		this.#input = dialog.querySelector('input')!;
		this.#error = dialog.querySelector('.err-m')!;
		dialog.querySelector('form')!.addEventListener('submit', (event) => {
			const minutes = readLate(this.#input.value);
			this.#showMistake(minutes === undefined);
			if (minutes === undefined) event.preventDefault();
			else onLate(minutes);
		});
	}

	/** `behind` is how late the clock says it is, in whole minutes. */
	open(behind: number): void {
		this.#showMistake(false);
		this.#input.value = behind > 0 ? String(behind) : '';
		this.#dialog.querySelector('.hint')!.textContent =
			behind > 0
				? 'This is how far behind the clock says you are.'
				: 'The clock says that you are not late. You can take minutes out all the same.';
		this.#dialog.showModal();
		this.#input.select();
	}

	#showMistake(isWrong: boolean): void {
		this.#error.textContent = isWrong ? 'Write the minutes as a number from 1 to 240, such as 6.' : '';
		this.#input.ariaInvalid = isWrong ? 'true' : null;
		if (isWrong) this.#input.focus();
	}
}
