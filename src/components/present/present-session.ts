import { nearestTime } from '#lib/session/device-clock.ts';
import { isNewer, readStamped, type StampedRun } from '#lib/session/read-run.ts';
import * as steps from '#lib/session/run.ts';
import { listShortened, sayLate, sayMinutes } from '#lib/session/words.ts';
import { DeviceWatch } from './device-watch.ts';
import { HeldPlan } from './held-plan.ts';
import { findState, isReload, Keeper, stayAwake } from './keep.ts';
import { readKey, type Deed } from './keys.ts';
import { repeatNotes } from './repeat-notes.ts';
import { LateBox } from './late-box.ts';
import { NoteBox } from './note-box.ts';
import { PresentView } from './present-view.ts';
import { Windows } from './windows.ts';

const minute = 60_000;
/** Often enough that no second of the clock is left out. */
const beat = 250;

class PresentSession extends HTMLElement {
	#plan = new HeldPlan(this);
	#agenda = this.#plan.agenda;
	#code = this.dataset['code']!;
	#isNotes = document.documentElement.dataset['presenting'] === 'notes';
	#view = new PresentView(this, this.#agenda);
	#windows = new Windows(this.#code, {
		state: () => this.#state,
		onState: (state) => this.#hear(state),
		onOthers: (areThere) => this.#showOthers(areThere),
	});
	#late = new LateBox(this.querySelector('.pr-late')!, (minutes) => this.#runLate(minutes));
	#run = steps.makeRun(this.#agenda, 0);
	#state: StampedRun | undefined;
	#watch = new DeviceWatch((jump) => this.#jump(jump));
	#note = new NoteBox(this);
	#keeper = new Keeper(this.#code);

	connectedCallback(): void {
		this.#run = this.#makeRun();
		this.addEventListener('click', (event) => this.#click(event));
		addEventListener('keydown', (event) => {
			if (document.querySelector('dialog[open]')) return;
			const deed = readKey(event, this.querySelector<HTMLInputElement>('[name=letters]')!.checked);
			if (!deed) return;
			event.preventDefault();
			this.#do(deed);
		});
		if (this.#isNotes) {
			document.title = `Notes: ${document.title}`;
			this.querySelector('[data-do=other]')!.textContent = 'Slides for the room';
			this.querySelector('details')!.open = true;
			repeatNotes(this);
		}
		if (!document.fullscreenEnabled) this.querySelector<HTMLElement>('[data-do=full]')!.hidden = true;
		this.#restore();
		this.#tick();
		this.#showOthers(false);
		this.#windows.greet();
		stayAwake();
		setInterval(() => this.#tick(), beat);
	}

	#makeRun(): steps.Run {
		return steps.makeRun(this.#agenda, this.#findStart(0));
	}

	get #now(): number {
		return Date.now() - this.#run.shift;
	}

	#findStart(sitting: number): number {
		const { clock, fault } = this.#plan.findStart(sitting);
		if (fault) this.#note.say(fault);
		return nearestTime(clock, Date.now());
	}

	#restore(): void {
		const kept = readStamped(findState(this.#code), this.#size, Date.now());
		if (kept) {
			this.#state = kept;
			this.#run = kept.run;
		}
		const place = this.#view.slides.findIndex(({ id }) => `#${id}` === location.hash);
		// A reload may come before the newest slide stands in the address.
		const isKnown = kept !== undefined && isReload();
		if (place > 0 && place !== this.#run.slide && !isKnown) this.#go(place);
		else this.#view.show(this.#run, this.#now);
	}

	get #size() {
		return {
			slides: this.#view.slides.length,
			lines: this.#agenda.length,
			sittings: this.#plan.sittings,
		};
	}

	#deeds: Record<Deed, () => void> = {
		next: () => this.#go(this.#run.slide + 1),
		back: () => this.#go(this.#run.slide - 1),
		first: () => this.#go(0),
		last: () => this.#go(this.#view.slides.length - 1),
		blank: () => this.#change({ ...this.#run, isBlank: !this.#run.isBlank }),
		pause: () => this.#changeLine(steps.togglePause(this.#run, this.#now)),
		minute: () => this.#changeLine(steps.addMinute(this.#run)),
		late: () => {
			const { end, planned } = this.#ends();
			this.#late.open(Math.round((end - planned) / minute));
		},
		code: () => this.#showCode(),
		other: () => this.#openOther(),
		full: () =>
			void (document.fullscreenElement
				? document.exitFullscreen()
				: document.documentElement.requestFullscreen()),
		keys: () => this.querySelector<HTMLDialogElement>('.pr-keys')!.showModal(),
	};

	#more: Record<string, (button: HTMLElement) => void> = {
		close: (button) => button.closest('dialog')!.close(),
		dismiss: () => this.#note.hide(),
		answer: () => this.#note.answer(),
		restore: (button) => {
			this.#change(steps.restoreMinutes(this.#run, this.#agenda));
			button.closest('dialog')!.close();
			this.#note.say('Every line has its full minutes again.');
		},
		again: (button) => {
			this.#change(this.#makeRun());
			button.closest('dialog')!.close();
		},
	};

	#do(deed: Deed): void {
		// On a blank screen the next key brings the slide back, as a clicker’s user expects.
		if (this.#run.isBlank && (deed === 'next' || deed === 'back')) this.#deeds.blank();
		else this.#deeds[deed]();
	}

	#click({ target }: Event): void {
		const button = (target as Element).closest<HTMLElement>('[data-do]');
		const deed = button?.dataset['do'];
		if (!button || deed === undefined) return;
		if (deed in this.#deeds) this.#do(deed as Deed);
		else this.#more[deed]?.(button);
		if (!this.#isNotes && button.closest('details')) button.closest('details')!.open = false;
	}

	#go(to: number): void {
		const slide = Math.min(Math.max(to, 0), this.#view.slides.length - 1);
		const { line: name, sitting: opens } = this.#view.slides[slide]!.dataset;
		const line = name === undefined ? undefined : Number(name);
		const sitting = Number(opens ?? this.#agenda[line ?? -1]?.sitting ?? this.#run.sitting);
		this.#note.hide();
		const isOther = sitting !== this.#run.sitting;
		const run = isOther
			? steps.openSitting(this.#run, { sitting, begin: this.#findStart(sitting) }, this.#now)
			: this.#run;
		this.#change(steps.showSlide(run, { slide, line }, this.#now));
	}

	#ends(): { end: number; planned: number } {
		return {
			end: steps.findEnd(this.#run, this.#agenda, this.#now),
			planned: steps.findPlannedEnd(this.#run, this.#agenda),
		};
	}

	/** Between a line and the large code of what it uses. */
	#showCode(): void {
		const { slides } = this.#view;
		const { id } = slides[this.#run.slide]!;
		const line = id.replace(/-code(-\d)?$/, '');
		const there = slides.findIndex((slide) => slide.id === (line === id ? `${id}-code` : line));
		if (there >= 0) this.#go(there);
		else this.#note.say('Nothing on this slide has a code of its own.');
	}

	#runLate(late: number): void {
		const { run, saved, over } = steps.runLate(this.#run, { agenda: this.#agenda, late }, this.#now);
		this.#change(run);
		const lines = listShortened(run, this.#agenda).length;
		const { end, planned } = this.#ends();
		this.#note.say(sayLate({ saved, over, lines }, { end: end + run.shift, planned: planned + run.shift }));
	}

	#openOther(): void {
		if (!this.#windows.openOther(this.#isNotes ? 'slides' : 'notes'))
			this.#note.say('The browser held the window back. Allow pop-up windows for this page, and try again.');
	}

	#changeLine(run: steps.Run): void {
		if (this.#agenda[this.#run.line]) this.#change(run);
		else this.#note.say('No line of the agenda is running.');
	}

	#change(run: steps.Run): void {
		this.#state = { run, stamp: Math.max(Date.now(), (this.#state?.stamp ?? 0) + 1), by: this.#windows.id };
		this.#take(this.#state);
		this.#windows.send(this.#state);
	}

	#hear(value: unknown): void {
		const state = readStamped(value, this.#size, Date.now());
		if (!state || (this.#state && !isNewer(state, this.#state))) return;
		this.#state = state;
		this.#take(state);
	}

	#take(state: StampedRun): void {
		this.#run = state.run;
		this.#watch.forget();
		this.#view.show(this.#run, this.#now);
		this.#keeper.later(state, this.#view.slides[this.#run.slide]!.id);
	}

	#tick(): void {
		this.#watch.look();
		this.#view.tick(this.#run, this.#now);
	}

	#jump(jump: number): void {
		if (this.#run.line < 0) return;
		const minutes = sayMinutes(Math.max(1, Math.round(Math.abs(jump) / minute)));
		const undo = () => this.#change({ ...this.#run, shift: this.#run.shift + jump });
		if (jump < 0) {
			undo();
			this.#note.say(`The clock of this device was set back by ${minutes}. The timer goes on as it was.`);
		} else
			this.#note.say(`This device slept, or its clock was set forward: ${minutes} have been counted.`, {
				words: 'The clock was set: do not count them',
				does: undo,
			});
	}

	#showOthers(isThere: boolean): void {
		const words = isThere
			? 'In step with the other window.'
			: `On its own. Open the other window from here (N), and both stay in step.`;
		const place = this.querySelector('.pr-others')!;
		if (place.textContent !== words) place.textContent = words;
	}
}

customElements.define('present-session', PresentSession);
