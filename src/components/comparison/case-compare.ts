import { mostColumns, readSelection, writeSelection, type Selection } from '#lib/comparison/selection.ts';
import { judge } from '#lib/comparison/verdict.ts';

const list = new Intl.ListFormat('en-GB');

/** In these parts a row in which none of those chosen says anything is left out: the parts list what anybody did. */
const partsOfMany = ['looking', 'claims'];

class CaseCompare extends HTMLElement {
	#controls = this.querySelector('.controls')!;
	#boxes = [...this.#controls.querySelectorAll('input')];
	#status = this.querySelector<HTMLElement>('[role=status]')!;

	connectedCallback(): void {
		this.#controls.addEventListener('change', () =>
			this.#choose(this.#boxes.filter((box) => box.checked).map((box) => box.value)),
		);
		this.#controls.querySelector('button')!.addEventListener('click', () => this.#choose([]));
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.dataset['ready'] = '';
		delete document.documentElement.dataset['waiting'];
	}

	#restore(): void {
		const known = this.#boxes.map((box) => ({ code: box.value, id: box.dataset['id']! }));
		this.#show(readSelection(location.search, known));
	}

	#choose(codes: readonly string[]): void {
		history.replaceState(history.state, '', location.pathname + writeSelection(codes) + location.hash);
		this.#show({ codes, hasUnknown: false, hasTooMany: false });
	}

	#show(selection: Selection): void {
		const { codes } = selection;
		const isFull = codes.length === mostColumns;
		for (const box of this.#boxes) {
			box.checked = codes.includes(box.value);
			box.disabled = isFull && !box.checked;
		}
		this.toggleAttribute('data-many', codes.length === 0);
		this.toggleAttribute('data-single', codes.length === 1);
		for (const row of this.querySelectorAll('tr')) this.#showRow(row, codes);
		const words = this.#describe(selection);
		if (this.#status.textContent !== words) this.#status.textContent = words;
	}

	/** Puts the chosen cells in the order of the address and says what they have in common. */
	#showRow(row: HTMLTableRowElement, codes: readonly string[]): void {
		const cells = this.#boxes.map((box) => row.querySelector<HTMLElement>(`[data-code="${box.value}"]`)!);
		const order = codes.length === 0 ? this.#boxes.map((box) => box.value) : codes;
		const chosen = order.map((code) => cells.find((cell) => cell.dataset['code'] === code)!);
		for (const cell of cells) cell.hidden = !chosen.includes(cell);
		row.append(...chosen, ...cells.filter((cell) => cell.hidden));
		const mark = row.querySelector('.verdict');
		if (!mark) return;
		const keys = chosen.map((cell) => cell.dataset['key'] ?? '');
		const template = this.querySelector<HTMLTemplateElement>(`template[data-verdict="${judge(keys)}"]`)!;
		mark.replaceWith(template.content.cloneNode(true));
		const isOfMany = partsOfMany.includes(row.closest<HTMLElement>('[data-part]')!.dataset['part']!);
		const isTotal = row.rowIndex === 1 && !row.querySelector('[data-key=none]');
		row.hidden = isOfMany && !isTotal && keys.every((key) => key === '' || key === 'none');
	}

	#describe({ codes, hasUnknown, hasTooMany }: Selection): string {
		const names = codes.map((code) =>
			this.#boxes
				.find((box) => box.value === code)!
				.closest('label')!
				.textContent.trim(),
		);
		const main = [
			`${this.#status.dataset['all']} Choose two or three to see them better.`,
			`${names[0]}. Choose one or two more to set beside it.`,
		][codes.length];
		return [
			main ?? `${list.format(names)}, side by side. The address of this page keeps your choice.`,
			...(hasUnknown ? ['Something in the address is no case study here and was left out.'] : []),
			...(hasTooMany ? ['No more than three stand side by side; the others were left out.'] : []),
		].join(' ');
	}
}

customElements.define('case-compare', CaseCompare);
