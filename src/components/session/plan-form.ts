/** The form above an agenda. Made here, with its looks, because without the script it could do nothing. */
import { dayRange } from '#lib/calendar/days.ts';

export interface PlanTitle {
	/** As in the address; empty for the whole session. */
	name: string;
	title: string;
	total: number;
}

/** What the form asks. A choice between one thing is not asked. */
export interface PlanForm {
	plans: readonly PlanTitle[];
	/** Titles. */
	sittings: readonly string[];
}

const markup = `<p class="err-m" id="plan-error" role="alert"></p>
<fieldset><legend>Sitting</legend></fieldset>
<p><label for="start">Starts at</label><input type="time" id="start" aria-describedby="plan-error"></p>
<fieldset><legend class="vh">Which plan</legend></fieldset>
<details><summary>Put it in my calendar</summary>
<p><label for="day">Day</label><input type="date" id="day" min="${dayRange.first}" max="${dayRange.last}" aria-describedby="plan-error">
<button class="btn" type="submit">Save (.ics)</button></p></details>`;

export const planLook = `@layer components {
	.when { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s6); align-items: center; margin-bottom: var(--s4) }
	.when :is(p, label) { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center }
	.when fieldset { display: contents }
	.when legend:not(.vh) { flex: 1 0 100%; margin-bottom: -0.75rem; font-family: var(--head) }
	.when label { min-height: 2.75rem }
	.when [type=radio] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--c) }
	.when :is([type=time], [type=date]) { min-height: 3rem; padding: 0.4rem 0.7rem; background: var(--field); border: 2px solid var(--rule2); border-radius: 2px; color: inherit; font: var(--t1)/1.45 var(--text) }
	.when [aria-invalid] { border: 6px double var(--alarm) }
	.when summary { padding-block: 0.7rem; cursor: pointer }
	.when .err-m { flex: 1 0 100%; color: var(--alarm); font-family: var(--head) }
	.when .err-m:empty { display: none }
	.lost { border-left: var(--double) var(--c); padding-left: 1.1rem; margin-bottom: var(--s4); max-width: var(--measure) }
	.lost:empty { display: none }
	.out { color: var(--ink2) }
	.out h3 { text-decoration: line-through }
}
@layer print {
	@media print { .when { display: none } }
}`;

export function makePlanForm({ plans, sittings }: PlanForm): HTMLFormElement {
	const form = document.createElement('form');
	form.className = 'when';
	form.autocomplete = 'off';
	form.noValidate = true;
	form.ariaLabel = 'When and how long';
	form.innerHTML = markup;
	const [ofSittings, ofPlans] = form.querySelectorAll('fieldset');
	fillChoice(
		ofSittings!,
		sittings.map((words, place) => ({ name: 'sitting', value: String(place), words })),
	);
	fillChoice(
		ofPlans!,
		plans.map(({ name, title, total }) => ({ name: 'plan', value: name, words: `${title}, ${total} min` })),
	);
	if (sittings.length > 1) ofPlans!.querySelector('legend')?.classList.remove('vh');
	return form;
}

interface RadioText {
	name: string;
	value: string;
	words: string;
}

function fillChoice(fieldset: HTMLFieldSetElement, choices: readonly RadioText[]): void {
	if (choices.length > 1) fieldset.append(...choices.map(makeRadio));
	else fieldset.remove();
}

function makeRadio({ name, value, words }: RadioText): HTMLLabelElement {
	const label = document.createElement('label');
	const radio = document.createElement('input');
	radio.type = 'radio';
	radio.name = name;
	radio.value = value;
	label.append(radio, ` ${words}`);
	return label;
}
