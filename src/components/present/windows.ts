/**
 * Keeps the windows of one session in step: by a channel between all of them, and by messages between a window and the
 * one that opened it, because a browser may give two files no channel. Of two states the later counts everywhere.
 */
import { isNewer, type StampedRun } from '#lib/session/read-run.ts';

type Message = { session: string; from: string } & (
	{ says: 'hello' | 'here' | 'bye' } | { says: 'run'; state: unknown }
);

export interface WindowListener {
	/** The state of this window, where it has one of its own. */
	state: () => StampedRun | undefined;
	/** A state that came in, not yet looked at. */
	onState: (state: unknown) => void;
	/** Whether another window is there, when that may have changed. */
	onOthers: (areThere: boolean) => void;
}

export class Windows {
	readonly id = Math.random().toString(36).slice(2, 10);
	#session: string;
	#listener: WindowListener;
	#channel: BroadcastChannel | undefined;
	#partner: Window | null = window.opener as Window | null;
	#others = new Set<string>();

	constructor(session: string, listener: WindowListener) {
		this.#session = session;
		this.#listener = listener;
		this.#channel = openChannel(`session-${session}`);
		this.#channel?.addEventListener('message', ({ data }) => this.#hear(data));
		addEventListener('message', ({ data, source, origin }) => {
			if (!isFile() && origin !== location.origin) return;
			if (this.#hear(data) && source) this.#partner = source as Window;
		});
		addEventListener('pagehide', () => this.#post({ session, from: this.id, says: 'bye' }));
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			// Whoever went in the meantime could not say so.
			this.#others.clear();
			this.#listener.onOthers(false);
			this.greet();
		});
	}

	/** Asks who is there; whoever has a later state answers with it. */
	greet(): void {
		this.#post({ session: this.#session, from: this.id, says: 'hello' });
		const state = this.#listener.state();
		if (state) this.send(state);
	}

	send(state: StampedRun): void {
		this.#post({ session: this.#session, from: this.id, says: 'run', state });
	}

	/** Opens the other view, or brings it to the front. False where the browser holds it back. */
	openOther(view: 'notes' | 'slides'): boolean {
		const address = new URL(location.href);
		if (view === 'notes') address.searchParams.set('view', 'notes');
		else address.searchParams.delete('view');
		const other = open(address, `${this.#session}-${view}`, 'popup,width=1180,height=760');
		if (other) this.#partner = other;
		return other !== null;
	}

	/** Whether the message was one of this session from another window. */
	#hear(data: unknown): boolean {
		const message = data as Partial<Message> | null;
		if (typeof message !== 'object' || message?.session !== this.#session || message.from === this.id)
			return false;
		const own = this.#listener.state();
		if (message.says === 'bye') this.#others.delete(message.from!);
		else this.#others.add(message.from!);
		this.#listener.onOthers(this.#others.size > 0);
		if (message.says === 'hello') {
			this.#post({ session: this.#session, from: this.id, says: 'here' });
			if (own) this.send(own);
		}
		if (message.says === 'run') {
			this.#listener.onState(message.state);
			const kept = this.#listener.state();
			// The sender has an older one: it is told.
			if (own && kept === own && isNewer(own, message.state as StampedRun)) this.send(own);
		}
		return true;
	}

	#post(message: Message): void {
		this.#channel?.postMessage(message);
		if (this.#partner && !this.#partner.closed)
			this.#partner.postMessage(message, isFile() ? '*' : location.origin);
	}
}

/** Files have no origin that a message could be addressed to. */
function isFile(): boolean {
	return location.protocol === 'file:';
}

function openChannel(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}
