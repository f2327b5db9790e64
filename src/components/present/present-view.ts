import { findEnd, findPlannedEnd, leftOf, type Run, type TimedLine } from '#lib/session/run.ts';
import {
	findLevel,
	listShortened,
	sayBehind,
	sayClock,
	sayEnd,
	sayLeft,
	sayLevel,
	sayMinutes,
} from '#lib/session/words.ts';
import { drawTrack } from './track.ts';

const minute = 60_000;

/** What the page shows of a session: slides when they change, and the clock as it goes. */
export class PresentView {
	readonly slides: HTMLElement[];
	#root: HTMLElement;
	#agenda: readonly TimedLine[];
	/** By selector: looking a part up again would walk through all slides. */
	#parts = new Map<string, HTMLElement>();
	#shown: number | undefined;
	#level = '';
	/** Ticks until the track is drawn anew; 0 where it is up to date. */
	#trackWait = 1;
	/** Of a minute: how often the track is drawn as time goes on. */
	#quarter = 0;

	constructor(root: HTMLElement, agenda: readonly TimedLine[]) {
		this.#root = root;
		this.#agenda = agenda;
		this.slides = [...root.querySelectorAll<HTMLElement>('.slide')];
	}

	/** Everything that does not change by itself. */
	show(run: Run, now: number): void {
		// Not with the next tick, which may fall into the frame that shows the slide.
		this.#trackWait = this.#shown === undefined ? 1 : 2;
		if (this.#shown !== run.slide) this.#changeSlide(run);
		this.#part('.pr-blank').hidden = !run.isBlank;
		this.#root.toggleAttribute('data-blank', run.isBlank);
		this.#root.toggleAttribute('data-paused', run.isPaused);
		this.#say('[data-do=pause]', run.isPaused ? 'Go on' : 'Pause');
		this.#showClock(run, now);
	}

	/** What the clock changes. The track waits for it, so that it takes no time from the change of a slide. */
	tick(run: Run, now: number): void {
		this.#showClock(run, now);
		const quarter = Math.floor(now / 15_000);
		if (this.#trackWait > 0) {
			if (--this.#trackWait > 0) return;
		} else if (quarter === this.#quarter) return;
		this.#quarter = quarter;
		drawTrack(this.#part('.pr-track'), { run, agenda: this.#agenda }, now);
	}

	/** Writes only where something differs. */
	#showClock(run: Run, now: number): void {
		const end = findEnd(run, this.#agenda, now);
		const planned = findPlannedEnd(run, this.#agenda);
		this.#say('.pr-now', sayClock(now + run.shift));
		this.#say('.pr-behind', run.line < 0 && now < run.begin ? 'Not begun' : sayBehind(end - planned));
		this.#say('.pr-plan', this.#sayPlan(run, { end, planned }));
		this.#showTime(run, now);
	}

	#changeSlide(run: Run): void {
		const slide = this.slides[run.slide]!;
		if (this.#shown !== undefined) this.slides[this.#shown]!.removeAttribute('data-now');
		slide.setAttribute('data-now', '');
		this.#root.dataset['kind'] = slide.dataset['kind'];
		const next = this.slides[run.slide + 1];
		this.#part('.pr-next').hidden = next === undefined;
		this.#say('.pr-next span', next?.querySelector('h2')?.textContent ?? '');
		this.#say('.pr-then', next?.querySelector('.sentence')?.textContent ?? '');
		this.#showCode(slide);
		if (this.#shown !== undefined)
			this.#say(
				'[data-announce]',
				`${run.slide + 1} of ${this.slides.length}: ${slide.querySelector('h2')!.textContent}`,
			);
		this.#shown = run.slide;
	}

	/** The code of the first material, beside a line; its own slide shows all of them large. */
	#showCode(slide: HTMLElement): void {
		const place = this.#part('.pr-code');
		const links = [...slide.querySelectorAll<HTMLAnchorElement>('.materials a')];
		const [first] = links;
		place.hidden = first === undefined || slide.dataset['kind'] === 'material';
		if (!first || place.hidden) return;
		const address = first.textContent.trim();
		const code = /([^/]+)\/$/.exec(address)![1]!;
		place.querySelector('use')!.setAttribute('href', `#qr-${code}`);
		place.querySelector('svg')!.ariaLabel = `QR code for ${address}`;
		const name = first.closest('li')!.querySelector('b')!.textContent;
		const rest = links.length - 1;
		place.querySelector('span')!.textContent =
			`${name} on your phone: ${address.replace('/', '\u200b/')}${rest > 0 ? ` and ${rest} more` : ''}`;
	}

	#sayPlan(run: Run, { end, planned }: { end: number; planned: number }): string {
		if (run.line >= this.#agenda.length) return '';
		const cut = listShortened(run, this.#agenda).reduce((sum, { by }) => sum + by, 0);
		const behind = Math.round((end - planned) / minute);
		const ends = behind > 0 ? `Ends at ${sayEnd(end + run.shift)}` : `Ends at ${sayEnd(planned + run.shift)}`;
		return cut === 0
			? ends
			: `Shortened by ${sayMinutes(cut)}. ${ends.replace('Ends', behind > 0 ? 'Ends' : 'Still ends')}`;
	}

	#showTime(run: Run, now: number): void {
		const line = this.#agenda[run.line];
		if (!line) return this.#showOutside(run, now);
		const left = leftOf(run, run.line, now);
		const minutes = run.minutes[run.line]!;
		const level = findLevel(left, minutes);
		this.#say('.pr-left', (left < 0 ? '+' : '') + sayLeft(left));
		this.#say('.pr-level', run.isPaused ? 'paused for questions' : sayLevel(level, minutes, line.minutes));
		this.#setLevel(level);
	}

	/** Before the first line and after the last. */
	#showOutside(run: Run, now: number): void {
		const wait = run.begin - now;
		const isSoon = run.line < 0 && wait > 0 && wait <= 60 * minute;
		this.#setLevel('calm');
		this.#say('.pr-left', isSoon ? sayLeft(wait) : sayClock(now + run.shift));
		const start = sayClock(run.begin + run.shift);
		this.#say(
			'.pr-level',
			run.line < 0 ? (isSoon ? `until we start at ${start}` : `Start: ${start}`) : 'The end',
		);
	}

	#setLevel(level: string): void {
		if (this.#level === level) return;
		this.#root.dataset['level'] = level;
		this.#part('.pr-time').dataset['c'] = level === 'calm' ? 'train' : 'form';
		if (level !== 'calm' && this.#level !== '')
			this.#say(
				'[data-announce]',
				`Time: ${this.#part('.pr-left').textContent} ${this.#part('.pr-level').textContent}`,
			);
		this.#level = level;
	}

	#part(selector: string): HTMLElement {
		const part = this.#parts.get(selector) ?? this.#root.querySelector<HTMLElement>(selector)!;
		this.#parts.set(selector, part);
		return part;
	}

	#say(selector: string, words: string): void {
		const place = this.#part(selector);
		if (place.textContent !== words) place.textContent = words;
	}
}
