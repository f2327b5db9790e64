import { parseDay, writeDay } from '#lib/calendar/days.ts';
import { writeCalendar } from '#lib/calendar/ics.ts';
import { readClock } from '#lib/session/input.ts';
import { readChoice, sayNoTime, timeLines, writeChoice, type Choice } from '#lib/session/plan.ts';
import { totalOf, type NamedPlan } from '#lib/session/plans.ts';
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
	#form = makePlanForm(this.#plans.map((plan) => ({ ...plan, total: totalOf(plan) })));
	#start = this.#form.querySelector<HTMLInputElement>('#start')!;
	#day = this.#form.querySelector<HTMLInputElement>('#day')!;
	#error = this.#form.querySelector<HTMLElement>('#plan-error')!;
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#lost = document.createElement('p');
	#lines = [...this.querySelectorAll<HTMLElement>('.agenda > li')];
	#usual = { start: this.dataset['start']!, plans: this.#plans.map(({ name }) => name).filter(Boolean) };
	#choice: Choice = { start: this.#usual.start, plan: '' };

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
		for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=plan]'))
			radio.checked = radio.value === choice.plan;
		this.#tell(Object.values(mistakes).join(' '), mistakes.start ? this.#start : undefined);
		this.#show(choice);
	}

	#answer(): void {
		const chosen = this.#form.querySelector<HTMLInputElement>('[name=plan]:checked');
		const clock = readClock(this.#start.value);
		this.#tell(
			clock === undefined ? sayNoTime(this.#start.value, this.#choice.start) : '',
			clock === undefined ? this.#start : undefined,
		);
		const start = clock === undefined ? this.#choice.start : this.#start.value;
		const choice = { start, plan: chosen?.value ?? '' };
		const query = writeChoice(choice, this.#usual);
		history.replaceState(history.state, '', location.pathname + query + location.hash);
		this.#show(choice);
	}

	#show(choice: Choice): void {
		this.#choice = choice;
		const plan = this.#findPlan();
		const times = timeLines(plan.minutes, choice.start);
		for (const [index, line] of this.#lines.entries()) {
			const minutes = plan.minutes[index]!;
			line.querySelector('time')!.textContent = times[index]!;
			line.querySelector('.at span')!.textContent = minutes === 0 ? 'left out' : `${minutes} min`;
			line.dataset['m'] = String(minutes);
			line.classList.toggle('out', minutes === 0);
		}
		const end = times.at(-1)!;
		this.querySelector('.close b')!.textContent = end;
		const words = `${choice.start} to ${end}. ${totalOf(plan)} minutes, at least ${plan.least} if you run late.`;
		if (this.#status.textContent !== words) this.#status.textContent = words;
		this.#lost.textContent = document.querySelector(`[data-plan="${plan.name}"]`)?.textContent ?? '';
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/present/"]'))
			link.search = writeChoice(choice, this.#usual);
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
		const plan = this.#findPlan();
		const title = document.querySelector('h1')!.textContent;
		const code = this.dataset['code']!;
		const start = readClock(this.#choice.start)!;
		const text = writeCalendar({
			name: title,
			maker: 'Session',
			stamp: day,
			events: [
				{
					id: `${code.toLowerCase()}-${writeDay(day)}`,
					day,
					times: { start, end: start + totalOf(plan) },
					title: `${title} (${code})`,
					description: `${this.#listLines().join('\n')}\n${location.href}`,
					url: location.href,
				},
			],
		});
		saveFile(text, {
			name: `${code.toLowerCase()}-${writeDay(day)}.ics`,
			type: 'text/calendar;charset=utf-8',
		});
	}

	#listLines(): string[] {
		return this.#lines
			.filter((line) => !line.classList.contains('out'))
			.map(
				(line) =>
					`${line.querySelector('time')!.textContent} ${line.querySelector('h3')!.textContent.trim()}`,
			);
	}
}

customElements.define('session-plan', SessionPlan);

offerCards();
