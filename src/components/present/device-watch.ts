import { findJump, type ClockReading } from '#lib/session/device-clock.ts';

/** Looks at the clock of the device again and again, and tells when it went another way than time. */
export class DeviceWatch {
	#last = readDevice();
	#onJump: (jump: number) => void;

	constructor(onJump: (jump: number) => void) {
		this.#onJump = onJump;
	}

	look(): void {
		const reading = readDevice();
		const jump = findJump(this.#last, reading);
		this.#last = reading;
		if (jump !== 0) this.#onJump(jump);
	}

	/** Another window has seen the jump already, and allowed for it. */
	forget(): void {
		this.#last = readDevice();
	}
}

function readDevice(): ClockReading {
	return { mono: performance.now(), wall: Date.now() };
}
