import { sayDay, type Day } from '#lib/calendar/days.ts';
import type { Values } from '#lib/documents/document.ts';
import { isKeepKey, keepKey, packKept, readKept, type Kept } from '#lib/fill/keep.ts';

const millisecondsADay = 86_400_000;

/** The choice to keep answers on the device. Off until somebody ticks it; a device that refuses says so. */
export class KeepBox {
	#tick: HTMLInputElement;
	#days: HTMLSelectElement;
	#said: HTMLElement;
	#key: string;

	constructor(form: HTMLFormElement, code: string) {
		this.#tick = form.querySelector('#keep')!;
		this.#days = form.querySelector('#keep-days')!;
		this.#said = form.querySelector('[data-said=keep]')!;
		this.#key = keepKey(code);
		this.#tick.addEventListener('change', () => {
			if (!this.isOn) this.turnOff();
		});
	}

	get isOn(): boolean {
		return this.#tick.checked;
	}

	/** Clears what is over, of all forms, and returns what is kept of this one. */
	open(): Kept | undefined {
		const storage = findStorage();
		if (!storage) return undefined;
		const today = findToday();
		const keys = Array.from({ length: storage.length }, (_none, index) => storage.key(index)!);
		for (const key of keys.filter(isKeepKey))
			if (!readKept(storage.getItem(key), today)) storage.removeItem(key);
		const kept = readKept(storage.getItem(this.#key), today);
		if (kept) {
			this.#tick.checked = true;
			this.#days.value = String(kept.days);
			this.#say(kept.until);
		}
		return kept;
	}

	/** Keeps the answers where that is wanted. Returns whether they are kept. */
	update(values: Values): boolean {
		// What is kept by another window with the same form is none of this one's business.
		if (!this.isOn) return false;
		const storage = findStorage();
		const today = findToday();
		const days = Number(this.#days.value);
		try {
			if (!storage) throw new DOMException('No storage', 'SecurityError');
			storage.setItem(this.#key, packKept(values, days, today));
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
			this.#tick.checked = false;
			this.#said.textContent =
				'This browser does not let the page keep anything, perhaps because the window is private. Save a file instead.';
			return false;
		}
		this.#say(today + days);
		return true;
	}

	/** Takes the answers off the device. */
	turnOff(): void {
		this.#tick.checked = false;
		this.#said.textContent = '';
		findStorage()?.removeItem(this.#key);
	}

	#say(until: Day): void {
		const words = `Kept on this device until ${sayDay(until)}. Anyone who uses it can open them. Untick the box, and they are gone from it.`;
		if (this.#said.textContent !== words) this.#said.textContent = words;
	}
}

function findToday(): Day {
	const now = new Date();
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsADay;
}

/** Even to ask for it is an error where a browser forbids it. */
function findStorage(): Storage | undefined {
	try {
		return localStorage;
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
