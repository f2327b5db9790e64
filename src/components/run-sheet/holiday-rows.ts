import { writeDay } from '#lib/calendar/days.ts';
import type { Holiday } from '#lib/calendar/school-days.ts';
import { readHoliday } from '#lib/run-sheet/address.ts';

/** The rows of two date fields that a reader adds and takes away. `onChange` is called when a row goes. */
export class HolidayRows {
	#list: HTMLElement;
	#template: HTMLTemplateElement;
	#add: HTMLButtonElement;
	#onChange: () => void;

	constructor(field: HTMLElement, onChange: () => void) {
		this.#list = field.querySelector('ul')!;
		this.#template = field.querySelector('template')!;
		this.#add = field.querySelector('button[data-do=add]')!;
		this.#onChange = onChange;
		this.#add.addEventListener('click', () => this.#addRow().querySelector('input')!.focus());
	}

	show(holidays: readonly Holiday[]): void {
		this.#list.replaceChildren();
		for (const { first, last } of holidays) {
			const inputs = this.#addRow().querySelectorAll('input');
			inputs[0]!.value = writeDay(first);
			inputs[1]!.value = writeDay(last);
		}
	}

	/** What can be read; a row that cannot says why, and an empty one is passed over. */
	read(): Holiday[] {
		return [...this.#list.children].flatMap((row) => {
			const [first = '', last = ''] = [...row.querySelectorAll('input')].map(({ value }) => value);
			const holiday = readHoliday(first, last);
			this.#showMistake(row, holiday || (!first && !last) ? '' : mistakeIn(first, last));
			return holiday ?? [];
		});
	}

	#addRow(): HTMLElement {
		const row = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
		row.querySelector('button')!.addEventListener('click', () => {
			const next = row.nextElementSibling ?? row.previousElementSibling;
			row.remove();
			(next?.querySelector('button') ?? this.#add).focus();
			this.#number();
			this.#onChange();
		});
		this.#list.append(row);
		this.#number();
		return row;
	}

	/** Gives each row names of its own, for those who hear the page. */
	#number(): void {
		for (const [index, row] of [...this.#list.children].entries()) {
			row.querySelector('button')!.setAttribute('aria-label', `Remove holiday ${index + 1}`);
			row.querySelector('legend')!.textContent = `Holiday ${index + 1}`;
			const message = row.querySelector('.err-m')!;
			message.id = `off-${index + 1}-error`;
			for (const input of row.querySelectorAll('input')) input.setAttribute('aria-describedby', message.id);
		}
	}

	#showMistake(row: Element, words: string): void {
		const message = row.querySelector<HTMLElement>('.err-m')!;
		message.textContent = words;
		message.hidden = words === '';
		for (const input of row.querySelectorAll('input')) input.ariaInvalid = words === '' ? null : 'true';
	}
}

function mistakeIn(first: string, last: string): string {
	return first && last && first > last
		? 'The last day is before the first. This holiday does not count yet.'
		: 'Choose days from 1900 to 2100. This holiday does not count yet.';
}
