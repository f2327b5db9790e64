/** What a reload finds again: kept in this tab alone, until it is closed. Where that is blocked, the address keeps the slide. */
import type { StampedRun } from '#lib/session/read-run.ts';

/** Long after the slide has changed, so that nobody waits for it. */
const pause = 300;

/** Keeps the newest state and slide, a moment later and at the latest when the page is left. */
export class Keeper {
	#session: string;
	#newest: { state: StampedRun; place: string } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(session: string) {
		this.#session = session;
		addEventListener('pagehide', () => this.#keep());
	}

	later(state: StampedRun, place: string): void {
		this.#newest = { state, place };
		this.#timer ??= setTimeout(() => this.#keep(), pause);
	}

	#keep(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.#newest) return;
		keepState(this.#session, this.#newest.state);
		keepPlace(this.#newest.place);
		this.#newest = undefined;
	}
}

function keepState(session: string, state: StampedRun): void {
	try {
		sessionStorage.setItem(`session-${session}`, JSON.stringify(state));
	} catch {
		// Storage is full or switched off: the session goes on without.
	}
}

export function findState(session: string): unknown {
	try {
		return JSON.parse(sessionStorage.getItem(`session-${session}`) ?? 'null');
	} catch {
		return undefined;
	}
}

export function isReload(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function keepPlace(id: string): void {
	if (location.hash === `#${id}`) return;
	try {
		history.replaceState(history.state, '', `#${id}`);
	} catch {
		// Some browsers refuse this to a file.
	}
}

/** Holds the screen awake while the page is seen. Says nothing where that cannot be had. */
export function stayAwake(): void {
	const ask = () => {
		if (document.visibilityState === 'visible')
			void navigator.wakeLock?.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
}
