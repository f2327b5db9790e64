/** The part of a service worker’s world that is used here; TypeScript keeps it apart from that of a page. */

interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
	request: Request;
	/** What the browser has asked for while the worker was starting. */
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends LastingEvent {
	data: ToWorker;
	ports: readonly MessagePort[];
}

/** `keep` and `drop` name the list of a session; `clear` leaves only what every device keeps. */
export type ToWorker = { take: 'over' } | { keep: string } | { drop: string } | { clear: true };

/** `newer`: another build has come, and must take over first. `full`: the device has no room. */
export type FromWorker =
	{ done: number; of: number } | { ready: true } | { fault: 'newer' | 'full' | 'connection' };

export interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<{ url: string }[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
	addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}

/** What the build tells the worker. */
export interface OfflineBuild {
	base: string;
	/** Changes with any file of the site. */
	version: string;
	/** Paths, with the base, of what every device keeps from the first visit on. */
	always: string[];
}
