import type { DownloadIndex, ListedFile } from '#lib/downloads/index-file.ts';
import {
	readPack,
	uses,
	writePack,
	type PackChoice,
	type ReadPack,
	type Use,
} from '#lib/own-pack/address.ts';
import { makeZip, planOwnPack, type PackSite } from '#lib/own-pack/make-zip.ts';
import { sayPack, sayProblems } from '#lib/own-pack/words.ts';
import { copyText } from '../links/copy-text.ts';
import { saveFile } from '../save-file.ts';
import { FetchFault, fetchFiles } from './fetch-files.ts';
import { drawSheet } from './qr-sheet.ts';

const noList =
	'The list of files could not be fetched, so there is no size and no file yet. Check the connection.';

class OwnPack extends HTMLElement {
	#controls = this.querySelector<HTMLElement>('.controls')!;
	#boxes = [...this.#controls.querySelectorAll<HTMLInputElement>('[name=with]')];
	#known = new Set(this.#boxes.map(({ value }) => value));
	#said = this.querySelector<HTMLElement>('.said')!;
	#warn = this.querySelector<HTMLElement>('.warn')!;
	#pack = this.querySelector<HTMLElement>('.chosen-pack')!;
	#site = JSON.parse(this.dataset['site']!) as PackSite;
	#choice: PackChoice = { codes: [], as: [] };
	#files: readonly ListedFile[] = [];

	connectedCallback(): void {
		this.#controls.addEventListener('change', () => this.#choose(this.#readBoxes()));
		this.#press('zip', (button) => this.#save(button));
		this.#press('copy', (button) => copyText(this.#address(), { button, what: 'Address' }));
		this.#press('print', () => print());
		this.#press('clear', () => {
			this.#choose({ codes: [], as: this.#choice.as });
			this.#boxes[0]!.focus();
		});
		// Going back may bring an old page and its boxes; the address says what was chosen.
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.dataset['ready'] = '';
	}

	#press(name: string, act: (button: HTMLButtonElement) => unknown): void {
		const button = this.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!;
		button.addEventListener('click', () => void act(button));
	}

	/** In the order of the page, whatever the order of the address. */
	#restore(): void {
		const read = readPack(location.search, this.#known);
		this.#show({ ...read, codes: [...this.#known].filter((code) => read.codes.includes(code)) });
		this.#tell(sayProblems(read));
	}

	#choose(choice: PackChoice): void {
		history.replaceState(history.state, '', location.pathname + writePack(choice));
		const read: ReadPack = readPack(location.search, this.#known);
		this.#tell(sayProblems(read));
		this.#show({ ...choice, codes: read.codes });
	}

	#readBoxes(): PackChoice {
		const as = [...this.#controls.querySelectorAll<HTMLInputElement>('[name=as]:checked')];
		return {
			codes: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
			as: as.map(({ value }) => value as Use),
		};
	}

	#show(choice: PackChoice): void {
		this.#choice = choice;
		for (const box of this.#boxes) box.checked = choice.codes.includes(box.value);
		for (const box of this.#controls.querySelectorAll<HTMLInputElement>('[name=as]'))
			box.checked = choice.as.includes(box.value as Use);
		for (const part of this.#controls.querySelectorAll('details')) {
			const count = part.querySelectorAll(':checked').length;
			part.querySelector('.chosen')!.textContent = count === 0 ? '' : `: ${count}`;
		}
		this.#pack.hidden = choice.codes.length === 0;
		if (choice.codes.length > 0)
			drawSheet(this.#pack, { address: this.#address(), items: this.#listItems() });
		this.#say();
		if (choice.codes.length > 0 && this.#files.length === 0) void this.#fetchList();
	}

	/** Of the site as it is published, also where this is a copy of it. */
	#address(): string {
		return this.dataset['address']! + writePack(this.#choice);
	}

	#listItems() {
		return this.#boxes
			.filter(({ checked }) => checked)
			.map((box) => ({
				title: box.nextElementSibling!.textContent.replace(/\s+/g, ' ').trim(),
				address: new URL(box.dataset['short']!, this.dataset['address']!.replace(/go\/.*$/, '')).href,
			}));
	}

	async #fetchList(): Promise<void> {
		try {
			const response = await fetch(this.dataset['index']!);
			if (!response.ok) throw new Error(String(response.status));
			this.#files = ((await response.json()) as DownloadIndex).files;
			this.#say();
		} catch {
			this.#tell([noList]);
		}
	}

	#say(): void {
		const planned = planOwnPack(this.#choice, this.#files);
		const words = sayPack(this.#choice, planned);
		if (this.#said.textContent !== words) this.#said.textContent = words;
	}

	#tell(lines: readonly string[]): void {
		this.#warn.textContent = lines.join(' ');
		this.#warn.hidden = lines.length === 0;
	}

	async #save(button: HTMLButtonElement): Promise<void> {
		if (button.ariaDisabled === 'true') return;
		if (this.#files.length === 0) await this.#fetchList();
		const planned = planOwnPack(this.#choice, this.#files);
		if (planned.length === 0) {
			if (this.#files.length > 0)
				this.#tell([
					`Tick one of: ${Object.values(uses)
						.map(({ words }) => words)
						.join('; ')}.`,
				]);
			return;
		}
		button.ariaDisabled = 'true';
		try {
			const contents = await fetchFiles(
				planned.map(({ file }) => file),
				{
					folder: this.dataset['files']!,
					onFile: (done) => (this.#said.textContent = `Fetched ${done} of ${planned.length} files.`),
				},
			);
			const zip = makeZip(planned, contents, { site: this.#site, address: this.#address() });
			saveFile(zip as Uint8Array<ArrayBuffer>, { name: 'pack-for-the-day.zip', type: 'application/zip' });
			this.#tell([]);
			this.#say();
		} catch (error) {
			if (!(error instanceof FetchFault)) throw error;
			this.#tell([error.message]);
		} finally {
			button.ariaDisabled = null;
		}
	}
}

customElements.define('own-pack', OwnPack);
