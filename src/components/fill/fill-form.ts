import type { Document, Values } from '#lib/documents/document.ts';
import { listFields, rowsOf } from '#lib/documents/fields.ts';
import { groupFields } from '#lib/fill/groups.ts';
import { findProblems, unreadableWords } from '#lib/fill/problems.ts';
import { countAnswers, sayProgress } from '#lib/fill/progress.ts';
import { dropEmpty, fitValues } from '#lib/fill/values.ts';
import { plural } from '#lib/text/count.ts';
import { boxesIn, isTable, isUnreadable, readForm, showOnPaper, writeForm, type Box } from './answers.ts';
import { ask } from './ask.ts';
import { showLength, showMistake, showName } from './field-notes.ts';
import { saveFile, type Format } from './files.ts';
import { OpenBox } from './open-box.ts';
import { KeepBox } from './keep-box.ts';
import { ProblemList } from './problem-list.ts';
import { RowList } from './row-list.ts';

/** Longer than between two keys. */
const pause = 400;

/** A form that is filled in on the page. What is typed is held by its controls and goes nowhere by itself. */
class FillForm extends HTMLElement {
	#document = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent) as Document;
	#fields = listFields(this.#document);
	#form = this.querySelector('form')!;
	#keep = new KeepBox(this.#form, this.#document.code ?? this.#document.id);
	#problems = new ProblemList(this.#form);
	#opener = new OpenBox(this.#form.querySelector('.open')!, this.#document, {
		count: () => countAnswers(this.#fields, this.#values).answered,
		show: (values) => {
			this.#show(values);
			this.#safe = JSON.stringify(this.#values);
		},
	});
	#tables = new Map<string, RowList>();
	/** The answers, as text, when they were last safe: saved, kept or cleared. */
	#safe = '{}';
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Fields with words that nobody has looked at yet. */
	#fresh = new Set<Box>();

	connectedCallback(): void {
		for (const box of boxesIn(this.#form).filter(isTable))
			this.#tables.set(box.dataset['field']!, new RowList(box, () => this.#update()));
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#save('docx');
		});
		// Enter in a line is the end of that line, and no wish for a file.
		this.#form.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' && (event.target as Element).matches('input:not([type=file])'))
				event.preventDefault();
		});
		// Some controls tell of a change, some of input, some of both.
		this.#form.addEventListener('input', ({ target }) => this.#hear(target as Element));
		this.#form.addEventListener('change', ({ target }) => this.#hear(target as Element));
		this.#form.addEventListener('click', ({ target }) => {
			const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action !== undefined) this.#actions[action]?.();
		});
		addEventListener('beforeunload', (event) => {
			if (this.#keep.isOn) this.#update();
			if (this.#isUnsaved) event.preventDefault();
		});
		this.#restore();
		this.dataset['ready'] = '';
	}

	#actions: Record<string, (() => void) | undefined> = {
		odt: () => this.#save('odt'),
		print: () => print(),
		check: () => this.#check(),
		clear: () => void this.#clear(),
	};

	get #values(): Values {
		return dropEmpty(readForm(this.#form).values);
	}

	get #isUnsaved(): boolean {
		return JSON.stringify(this.#values) !== this.#safe;
	}

	#restore(): void {
		const kept = this.#keep.open();
		if (kept) {
			this.#show(fitValues(this.#fields, kept.values).values);
			this.#safe = JSON.stringify(this.#values);
			this.#opener.say('Your answers are back, as they were kept on this device.');
		} else this.#showProgress(this.#values);
	}

	#hear(control: Element): void {
		const box = control.closest<Box>('[data-field]');
		if (box) {
			showOnPaper(box);
			this.#fresh.add(box);
		}
		// Not at once: a note that appears when a field is left would move what is being clicked.
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#update(), pause);
	}

	#update(): void {
		clearTimeout(this.#timer);
		const { values, unreadable } = readForm(this.#form);
		const full = dropEmpty(values);
		this.#showProgress(full);
		if (this.#keep.update(full)) this.#safe = JSON.stringify(full);
		for (const box of this.#fresh) this.#look(box);
		if (this.#problems.isShown) this.#problems.show(findProblems(this.#fields, values, unreadable));
	}

	/** Says beside a field what there is to say. A date half typed is no mistake yet. */
	#look(box: Box): void {
		showLength(box);
		const warning = this.dataset['noNames'] === undefined ? '' : showName(box);
		if (warning) this.#say('name', warning);
		const isTyping = box.contains(document.activeElement);
		if (!isUnreadable(box)) showMistake(box, '');
		else if (!isTyping) showMistake(box, unreadableWords(box.dataset['kind']));
		if (!isTyping) this.#fresh.delete(box);
	}

	#showProgress(values: Values): void {
		const words = sayProgress(countAnswers(this.#fields, values));
		for (const place of this.querySelectorAll('[data-progress]'))
			if (place.textContent !== words) place.textContent = words;
		for (const { id, fields } of groupFields(this.#fields)) {
			const { answered, all } = countAnswers(fields, values);
			this.querySelector(`[data-part="${id}"]`)!.textContent = `${answered} of ${all}`;
		}
	}

	/** Puts answers into the page and looks at each of them. */
	#show(values: Values): void {
		for (const [id, rows] of this.#tables) rows.setCount(rowsOf(values, id).length);
		writeForm(this.#form, values);
		this.#problems.hide();
		for (const box of this.#form.querySelectorAll<Box>('[data-field]'))
			if (!isTable(box)) this.#fresh.add(box);
		this.#update();
	}

	#save(format: Format): void {
		this.#update();
		const { values, unreadable } = readForm(this.#form);
		const full = dropEmpty(values);
		const name = saveFile(this.#document, full, format);
		this.#safe = JSON.stringify(full);
		const { needed } = countAnswers(this.#fields, full);
		const notes = [
			`Saved as ${name}, where your browser puts downloads.`,
			...(needed > 0 ? [`${plural(needed, 'needed answer is', 'needed answers are')} still open.`] : []),
			...(unreadable.size > 0 ? ['A date or a number could not be read: check what is missing.'] : []),
			...this.#countNames(),
		];
		this.#say('save', notes.join(' '));
	}

	#countNames(): string[] {
		const count = this.#form.querySelectorAll('.name-m:not([hidden])').length;
		return count === 0 ? [] : [`${plural(count, 'answer seems', 'answers seem')} to hold a name.`];
	}

	#check(): void {
		const { values, unreadable } = readForm(this.#form);
		const problems = findProblems(this.#fields, values, unreadable);
		this.#problems.show(problems);
		if (problems.length > 0) this.#problems.focus();
		this.#say('save', problems.length > 0 ? '' : 'Nothing that the form needs is missing.');
	}

	async #clear(): Promise<void> {
		const { answered } = countAnswers(this.#fields, this.#values);
		const words = `${plural(answered, 'answer')} will be gone from this page and from this device. A file that you saved stays.`;
		const isSure = answered === 0 || (await ask(this.#part('[data-ask=sure-clear]'), words));
		if (isSure) {
			this.#keep.turnOff();
			this.#show({});
			this.#safe = '{}';
			this.#opener.say('');
			for (const place of ['save', 'name']) this.#say(place, '');
		}
		this.#say(
			'clear',
			isSure ? 'Everything is cleared. Nothing is kept on this device.' : 'Nothing was cleared.',
		);
		this.#part('[data-do=clear]').focus();
	}

	#part(selector: string): HTMLElement {
		return this.#form.querySelector<HTMLElement>(selector)!;
	}

	#say(place: string, words: string): void {
		this.#part(`[data-said=${place}]`).textContent = words;
	}
}

customElements.define('fill-form', FillForm);
