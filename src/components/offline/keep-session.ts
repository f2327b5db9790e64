/** The one button that has a whole session fetched for a room without a connection. */
import type { SessionList } from '#lib/offline/rules.ts';
import { formatSize } from '#lib/text/count.ts';
import { readKept, tellWorker } from './kept.ts';

const faults = {
	full: 'This device has no room left for it. Nothing else has changed. Make room, or take the kit on a USB stick.',
	connection: 'The connection broke off, so nothing is kept yet. Try again where it is better.',
} as const;

class KeepSession extends HTMLElement {
	#address = this.dataset['list']!;
	#base = this.dataset['base']!;
	#says = this.querySelector('[role=status]')!;
	#progress = this.querySelector('progress')!;
	#keep = this.querySelector<HTMLButtonElement>('[data-do=keep]')!;
	#remove = this.querySelector<HTMLButtonElement>('[data-do=remove]')!;

	connectedCallback(): void {
		// A copy on a stick is kept already, and a browser without workers keeps nothing.
		if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
		this.#keep.addEventListener('click', () => void this.#fetch());
		this.#remove.addEventListener('click', () => void this.#drop());
		// Where the worker could not be set up, there is nothing to offer.
		void navigator.serviceWorker.ready.then(() => this.#open());
	}

	async #open(): Promise<void> {
		const list = (await readKept(this.#base)).sessions.get(this.#address) ?? (await this.#readList());
		if (!list) return;
		this.querySelector('[data-size]')!.textContent = formatSize(list.bytes);
		this.hidden = false;
		await this.#show();
	}

	async #readList(): Promise<SessionList | undefined> {
		const answer = await fetch(this.#address).catch(() => undefined);
		return answer?.ok ? ((await answer.json()) as SessionList) : undefined;
	}

	async #show(): Promise<void> {
		const kept = (await readKept(this.#base)).sessions.get(this.#address);
		this.#keep.hidden = kept !== undefined;
		this.#remove.hidden = kept === undefined;
		if (kept) this.#say(`Ready. ${kept.files.length} files, ${formatSize(kept.bytes)}, are on this device.`);
	}

	async #fetch(): Promise<void> {
		this.#keep.disabled = true;
		this.#progress.hidden = false;
		this.#say('Fetching the files.');
		const end = await tellWorker({ keep: this.#address }, (done, of) => {
			this.#progress.max = of;
			this.#progress.value = done;
		}).catch(() => 'connection' as const);
		this.#progress.hidden = true;
		this.#keep.disabled = false;
		if (end !== 'ready') return this.#say(faults[end]);
		await this.#show();
		this.#remove.focus();
	}

	async #drop(): Promise<void> {
		await tellWorker({ drop: this.#address });
		this.#say('Removed from this device.');
		await this.#show();
		this.#keep.focus();
	}

	#say(words: string): void {
		this.#says.textContent = words;
	}
}

customElements.define('keep-session', KeepSession);
