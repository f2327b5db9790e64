import type { Document, Values } from '#lib/documents/document.ts';
import { plural } from '#lib/text/count.ts';
import { ask } from './ask.ts';
import { openFile } from './files.ts';

export interface OpenBoxOptions {
	/** How many answers stand on the page already. */
	count: () => number;
	show: (values: Values) => void;
}

/** Going on with a file. Nothing on the page is replaced before somebody has said so. */
export class OpenBox {
	#place: HTMLElement;
	#form: Document;
	#options: OpenBoxOptions;

	constructor(place: HTMLElement, form: Document, options: OpenBoxOptions) {
		this.#place = place;
		this.#form = form;
		this.#options = options;
		const picker = place.querySelector('input')!;
		picker.addEventListener('change', () => {
			const [file] = picker.files ?? [];
			if (!file) return;
			void this.#open(file).then(() => picker.focus());
			// The same file can be chosen again.
			picker.value = '';
		});
	}

	say(words: string, unread: readonly string[] = []): void {
		this.#place.querySelector('[role=status]')!.textContent = words;
		const list = this.#place.querySelector<HTMLElement>('[data-unread]')!;
		list.hidden = unread.length === 0;
		list.querySelector('ul')!.replaceChildren(
			...unread.map((sentence) => {
				const item = document.createElement('li');
				item.textContent = sentence;
				return item;
			}),
		);
	}

	async #open(file: File): Promise<void> {
		const read = await openFile(file, this.#form);
		if (!read.readable) return this.say(`${read.says} What you typed is as it was.`);
		const { values, version, unread } = read;
		const old =
			version !== undefined && version !== this.#form.version
				? ` The file is of version ${version} of the form. This is version ${this.#form.version}.`
				: '';
		const count = plural(Object.keys(values).length, 'answer');
		this.say(`Read ${count} from ${file.name}.${old}`, unread);
		if (!(await this.#isWanted(file.name))) return this.say('Nothing was changed.');
		this.#options.show(values);
	}

	async #isWanted(name: string): Promise<boolean> {
		const count = this.#options.count();
		if (count === 0) return true;
		const words = `${plural(count, 'answer stands', 'answers stand')} on this page. Put those of ${name} in ${count === 1 ? 'its' : 'their'} place?`;
		return ask(this.#place.querySelector('[data-ask]')!, words);
	}
}
