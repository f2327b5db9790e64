import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { writeCalendar } from '#lib/calendar/ics.ts';
import { readClock } from '#lib/session/input.ts';
import { readChoice, sayNoTime, saySpan, timeLines, writeChoice, type Choice } from '#lib/session/plan.ts';
import { totalOf, type NamedPlan } from '#lib/session/plans.ts';
import { sittingSlideId, type Sitting } from '#lib/session/sittings.ts';
import { saveFile } from '../save-file.ts';
import { makePlanForm, planLook } from './plan-form.ts';
import { offerCards } from './print-cards.ts';

type Plan = Pick<NamedPlan, 'name' | 'title' | 'minutes' | 'least'>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(planLook);
document.adoptedStyleSheets.push(sheet);

const noDay = 'Choose the day first, from 1900 to 2100. There is nothing to save yet.';

class SessionPlan extends HTMLElement {
	#plans = JSON.parse(this.dataset['plans']!) as Plan[];
	#sittings = JSON.parse(this.dataset['sittings']!) as Sitting[];
	#form = makePlanForm({
		plans: this.#plans.map((plan) => ({ ...plan, total: totalOf(plan) })),
		sittings: this.#sittings.map(({ title }) => title),
	});
	#start = this.#form.querySelector<HTMLInputElement>('#start')!;
	#day = this.#form.querySelector<HTMLInputElement>('#day')!;
	#error = this.#form.querySelector<HTMLElement>('#plan-error')!;
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#lost = document.createElement('p');
	#lines = [...this.querySelectorAll<HTMLElement>('.agenda > li')];
	#usual = {
		starts: this.#sittings.map(({ start }) => start),
		plans: this.#plans.map(({ name }) => name).filter(Boolean),
	};
	#choice: Choice = { sitting: 0, start: this.#usual.starts[0]!, plan: '' };

	connectedCallback(): void {
		this.#lost.className = 'lost';
		this.#status.before(this.#form);
		this.#status.after(this.#lost);
		this.#form.addEventListener('change', ({ target }) => {
			if (target !== this.#day) this.#answer();
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#save();
		});
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.dataset['ready'] = '';
	}

	/** Going back may bring an old page; the address says what was chosen. */
	#restore(): void {
		const { mistakes, ...choice } = readChoice(location.search, this.#usual);
		this.#start.value = choice.start;
		const chosen = { plan: choice.plan, sitting: String(choice.sitting) } as Record<string, string>;
		for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[type=radio]'))
			radio.checked = radio.value === chosen[radio.name];
		this.#tell(Object.values(mistakes).join(' '), mistakes.start ? this.#start : undefined);
		this.#show(choice);
	}

	#answer(): void {
		const chosen = new FormData(this.#form);
		const sitting = Number(chosen.get('sitting') ?? 0);
		// A start is meant for one sitting; another has its own.
		if (sitting !== this.#choice.sitting) this.#start.value = this.#usual.starts[sitting]!;
		const clock = readClock(this.#start.value);
		this.#tell(
			clock === undefined ? sayNoTime(this.#start.value, this.#choice.start) : '',
			clock === undefined ? this.#start : undefined,
		);
		const start = clock === undefined ? this.#choice.start : this.#start.value;
		const plan = (chosen.get('plan') as string | null) ?? '';
		const choice = { sitting, start, plan };
		const query = writeChoice(choice, this.#usual);
		history.replaceState(history.state, '', location.pathname + query + location.hash);
		this.#show(choice);
	}

	#show(choice: Choice): void {
		this.#choice = choice;
		const plan = this.#findPlan();
		const sittings = this.#sittings.map((sitting, place) =>
			place === choice.sitting ? { ...sitting, start: choice.start } : sitting,
		);
		for (const [place, sitting] of sittings.entries()) this.#showTimes(place, sitting, plan.minutes);
		const words = saySpan(plan, sittings);
		if (this.#status.textContent !== words) this.#status.textContent = words;
		this.#lost.textContent = document.querySelector(`[data-plan="${plan.name}"]`)?.textContent.trim() ?? '';
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/present/"]')) {
			link.search = writeChoice(choice, this.#usual);
			link.hash = choice.sitting === 0 ? '' : sittingSlideId(choice.sitting);
		}
	}

	#showTimes(place: number, { from, to, start }: Sitting, all: readonly number[]): void {
		const times = timeLines(all.slice(from, to), start);
		for (const [index, line] of this.#lines.slice(from, to).entries()) {
			const minutes = all[from + index]!;
			line.querySelector('time')!.textContent = times[index]!;
			line.querySelector('.at span')!.textContent = minutes === 0 ? 'left out' : `${minutes} min`;
			line.dataset['m'] = String(minutes);
			line.classList.toggle('out', minutes === 0);
		}
		this.querySelectorAll('.close b')[place]!.textContent = times.at(-1)!;
		const head = this.querySelectorAll('.sitting span')[place];
		if (head) head.textContent = `${sumOf(all.slice(from, to))} minutes`;
	}

	#findPlan(): Plan {
		return this.#plans.find(({ name }) => name === this.#choice.plan) ?? this.#plans[0]!;
	}

	#tell(words: string, field?: HTMLElement): void {
		this.#error.textContent = words;
		for (const one of [this.#start, this.#day]) one.ariaInvalid = one === field ? 'true' : null;
	}

	#save(): void {
		const day = parseDay(this.#day.value);
		if (day === undefined) {
			this.#tell(noDay, this.#day);
			this.#day.focus();
			return;
		}
		this.#tell('');
		const { from, to, title: part } = this.#sittings[this.#choice.sitting]!;
		const minutes = this.#findPlan().minutes.slice(from, to);
		const title = [document.querySelector('h1')!.textContent, part].filter(Boolean).join(': ');
		const code = this.dataset['code']!;
		const id = `${code.toLowerCase()}${part ? `-${this.#choice.sitting + 1}` : ''}-${writeDay(day)}`;
		const start = readClock(this.#choice.start)!;
		const text = writeCalendar({
			name: title,
			maker: 'Session',
			stamp: day,
			events: [
				{
					id,
					day,
					times: { start, end: start + sumOf(minutes) },
					title: `${title} (${code})`,
					description: `${this.#listLines(from, to).join('\n')}\n${location.href}`,
					url: location.href,
				},
			],
		});
		saveFile(text, {
			name: `${id}.ics`,
			type: 'text/calendar;charset=utf-8',
		});
	}

	#listLines(from: number, to: number): string[] {
		return this.#lines
			.slice(from, to)
			.filter((line) => !line.classList.contains('out'))
			.map(
				(line) =>
					`${line.querySelector('time')!.textContent} ${line.querySelector('h3')!.textContent.trim()}`,
			);
	}
}

function sumOf(minutes: readonly number[]): number {
	return totalOf({ minutes });
}

customElements.define('session-plan', SessionPlan);

offerCards();
