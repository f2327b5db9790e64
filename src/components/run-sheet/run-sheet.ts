import { parseDay, sayDay, writeDay, type Day } from '#lib/calendar/days.ts';
import { writeCalendar } from '#lib/calendar/ics.ts';
import { makeSchoolCalendar, type SchoolCalendar } from '#lib/calendar/school-days.ts';
import { readDates, writeDates, type SheetDates } from '#lib/run-sheet/address.ts';
import { makeEvents, type DatedGroup, type DatedStep } from '#lib/run-sheet/events.ts';
import { fillDays, findDay, type Count, type DayRules, type MomentDays } from '#lib/run-sheet/when.ts';
import type { CountedDay } from '#schemas/counted-days.data.ts';
import { saveFile } from '../save-file.ts';
import { HolidayRows } from './holiday-rows.ts';

/** Longer than between two keys of somebody who types a year. */
const pause = 500;
const noDay = 'No such day from 1900 to 2100. Choose another.';

class RunSheet extends HTMLElement {
	#form = this.querySelector('form')!;
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#fields = [...this.#form.querySelectorAll<HTMLInputElement>('input[name]')];
	#rules = JSON.parse(this.dataset['rules']!) as DayRules;
	#rows = new HolidayRows(this.#form.querySelector('.offs')!, () => this.#answer());
	#dates: SheetDates = { given: {}, holidays: [] };
	#groups: DatedGroup[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#form.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#answer(), pause);
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#answer();
			this.#save();
		});
		this.#form.addEventListener('reset', () => {
			this.#rows.show([]);
			setTimeout(() => this.#answer());
		});
		this.#form.querySelector('[data-do=print]')!.addEventListener('click', () => print());
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.dataset['ready'] = '';
		delete document.documentElement.dataset['waiting'];
	}

	#restore(): void {
		const { mistakes, ...dates } = readDates(location.search);
		for (const field of this.#fields) {
			const day = dates.given[field.name as CountedDay];
			field.value = day === undefined ? '' : writeDay(day);
			const isMistaken = mistakes.includes(field.name as CountedDay);
			if (isMistaken) field.closest('details')?.setAttribute('open', '');
			this.#showMistake(field, isMistaken ? noDay : '');
		}
		this.#rows.show(dates.holidays);
		this.#show(dates);
	}

	#answer(): void {
		clearTimeout(this.#timer);
		const given = this.#keepOthers();
		for (const field of this.#fields) {
			const day = parseDay(field.value);
			if (day !== undefined) given[field.name as CountedDay] = day;
			this.#showMistake(field, field.validity.badInput || (field.value && day === undefined) ? noDay : '');
		}
		const dates = { given, holidays: this.#rows.read() };
		history.replaceState(history.state, '', location.pathname + writeDates(dates) + location.hash);
		this.#show(dates);
	}

	/** The days that this sheet has no field for: they stay in the address for the sheets of others. */
	#keepOthers(): MomentDays {
		const own = new Set(this.#fields.map(({ name }) => name));
		return Object.fromEntries(Object.entries(this.#dates.given).filter(([moment]) => !own.has(moment)));
	}

	#show(dates: SheetDates): void {
		this.#dates = dates;
		const calendar = makeSchoolCalendar(dates.holidays);
		const known = fillDays(dates.given, this.#rules, calendar);
		this.#groups = [...this.querySelectorAll<HTMLElement>('[data-moment]')].map((section) =>
			this.#dateGroup(section, known, calendar),
		);
		const words = sayCounted(dates, calendar);
		if (this.#status.textContent !== words) this.#status.textContent = words;
		this.#sayGiven(
			'.days',
			this.#fields.filter(({ name, value }) => name !== 'visit' && value !== '').length,
		);
		this.#sayGiven('.offs', dates.holidays.length);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]'))
			link.search = location.search;
	}

	#dateGroup(section: HTMLElement, known: MomentDays, calendar: SchoolCalendar): DatedGroup {
		const moment = section.dataset['moment'] as CountedDay;
		const latest = this.#dates.given[moment] === undefined && this.#rules[moment]?.days !== undefined;
		const day = known[moment];
		const place = section.querySelector(':scope > .by .day');
		if (place) showDay(place, day, latest);
		const steps = [...section.querySelectorAll('li')].map((item): DatedStep => {
			const count = item.dataset['count'];
			const own = count === undefined ? undefined : findDay(JSON.parse(count) as Count, known, calendar);
			const by = item.querySelector<HTMLElement>('.by');
			if (by) showDay(by.querySelector('.day')!, own, true);
			const says = by?.firstChild?.textContent?.trim() ?? '';
			return {
				reference: item.dataset['step']!,
				title: item.querySelector('h3')!.textContent,
				url: item.querySelector<HTMLAnchorElement>('.meta a')!.href,
				says,
				day: own,
			};
		});
		return { moment, title: section.querySelector('h2')!.textContent, day, latest, steps };
	}

	/** A closed part of the form says how much is in it. */
	#sayGiven(part: string, count: number): void {
		const place = this.#form.querySelector(`${part} .given`);
		if (place) place.textContent = count === 0 ? '' : `: ${count}`;
	}

	#showMistake(field: HTMLInputElement, words: string): void {
		const message = this.querySelector<HTMLElement>(`#${field.id}-error`)!;
		message.textContent = words;
		message.hidden = words === '';
		field.ariaInvalid = words === '' ? null : 'true';
	}

	#save(): void {
		const { visit } = this.#dates.given;
		const role = this.dataset['name']!;
		const events = makeEvents({ role, url: location.href, visit, groups: this.#groups });
		const first = events[0];
		if (!first) {
			const field = this.#fields.find(({ name }) => name === 'visit')!;
			this.#showMistake(field, 'Choose the day of the visit first. There is nothing to save yet.');
			field.focus();
			return;
		}
		const stamp = visit ?? first.day;
		const text = writeCalendar({ name: `Run-sheet: ${role}`, stamp, events });
		saveFile(text, {
			name: `run-sheet-${this.dataset['role']}-${writeDay(stamp)}.ics`,
			type: 'text/calendar;charset=utf-8',
		});
	}
}

function showDay(place: Element, day: Day | undefined, latest: boolean): void {
	place.replaceChildren();
	if (day === undefined) return;
	const time = document.createElement('time');
	time.dateTime = writeDay(day);
	time.textContent = `${latest ? 'By ' : ''}${sayDay(day)}`;
	place.append(time);
}

function sayCounted({ given, holidays }: SheetDates, calendar: SchoolCalendar): string {
	const { visit } = given;
	if (visit === undefined)
		return Object.keys(given).length === 0
			? ''
			: 'Without the day of the visit, only some steps have a date.';
	const closed = calendar.whyClosed(visit);
	const odd = closed ? ` That day is ${closed}, and the days are counted from it all the same.` : '';
	const off =
		holidays.length === 0
			? ' No school holidays are entered, so a date may fall in one.'
			: ' Not counted: weekends, bank holidays and the holidays that you entered.';
	return `Counted from a visit on ${sayDay(visit)}.${odd}${off}`;
}

customElements.define('run-sheet', RunSheet);
