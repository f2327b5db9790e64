import { boxesIn, controlsIn, rowsIn, type Box } from './answers.ts';

interface Dropped {
	row: HTMLElement;
	index: number;
}

/** The rows of one table: added, removed and put back, with the focus where the work goes on. */
export class RowList {
	#box: Box;
	#list: HTMLElement;
	#pattern: HTMLTemplateElement;
	#add: HTMLButtonElement;
	#restore: HTMLButtonElement;
	#full: HTMLElement | null;
	#most: number;
	#made = 1;
	#dropped: Dropped | undefined;
	#onChange: () => void;

	constructor(box: Box, onChange: () => void) {
		const within = <E extends Element>(selector: string) => box.querySelector<E>(selector)!;
		this.#box = box;
		this.#list = within('.list');
		this.#pattern = within('template');
		this.#add = within('[data-do=add]');
		this.#restore = within('[data-do=restore]');
		this.#full = box.querySelector('[data-full]');
		this.#most = Number(this.#list.dataset['most'] ?? Infinity);
		this.#onChange = onChange;
		this.#add.addEventListener('click', () => this.#addByHand());
		this.#restore.addEventListener('click', () => this.#putBack());
		this.#list.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest('[data-do=drop]');
			if (button) this.#drop(button.closest<HTMLElement>('.row')!);
		});
	}

	/** Makes the table have so many rows, all empty where it shrinks to nothing; never fewer than one. */
	setCount(count: number): void {
		this.#forget();
		const wanted = Math.max(1, count);
		while (rowsIn(this.#box).length < wanted) this.#list.append(this.#make());
		for (const row of rowsIn(this.#box).slice(wanted)) row.remove();
		this.#number();
	}

	#addByHand(): void {
		this.#forget();
		const row = this.#make();
		this.#list.append(row);
		this.#number();
		focusFirst(row);
		this.#onChange();
	}

	#make(): HTMLElement {
		this.#made += 1;
		const holder = document.createElement('div');
		holder.innerHTML = this.#pattern.innerHTML.replaceAll('-row0', `-row${this.#made}`);
		return holder.firstElementChild as HTMLElement;
	}

	#drop(row: HTMLElement): void {
		const rows = rowsIn(this.#box);
		const index = rows.indexOf(row);
		this.#dropped = { row, index };
		if (rows.length === 1) this.#list.append(this.#make());
		row.remove();
		this.#number();
		this.#restore.textContent = `Put row ${index + 1} back`;
		this.#restore.hidden = false;
		this.#restore.focus();
		this.#onChange();
	}

	#putBack(): void {
		const { row, index } = this.#dropped!;
		const rows = rowsIn(this.#box);
		// The row that took the place of the only one goes again, as long as nothing was written in it.
		if (rows.length === 1 && boxesIn(rows[0]!).every(isUntouched)) rows[0]!.remove();
		this.#list.insertBefore(row, rowsIn(this.#box)[index] ?? null);
		this.#forget();
		this.#number();
		focusFirst(row);
		this.#onChange();
	}

	#forget(): void {
		this.#dropped = undefined;
		this.#restore.hidden = true;
	}

	#number(): void {
		const rows = rowsIn(this.#box);
		for (const [index, row] of rows.entries()) {
			row.querySelector('legend')!.textContent = `Row ${index + 1}`;
			row.querySelector('[data-do=drop]')!.textContent = `Remove row ${index + 1}`;
		}
		const isFull = rows.length >= this.#most;
		this.#add.hidden = isFull;
		if (this.#full) this.#full.hidden = !isFull;
	}
}

function focusFirst(row: HTMLElement): void {
	controlsIn(boxesIn(row)[0]!)[0]!.focus();
}

function isUntouched(box: Box): boolean {
	return controlsIn(box).every((control) =>
		'checked' in control && /radio|checkbox/.test(control.type) ? !control.checked : control.value === '',
	);
}
