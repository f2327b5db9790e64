import { readAnswers, readSchools, sayAnswers, writeAnswers, type Answers } from '#lib/matching/answers.ts';
import { orderMatches, type Match } from '#lib/matching/order.ts';
import type { Profile } from '#lib/matching/profile.ts';
import { sayReasons, type MatchReason } from '#lib/matching/reasons.ts';
import { drawTally } from '#lib/trail/tally.ts';

/** Longer than between two keys of somebody who types a number. */
const pause = 500;
/** More lines than this are no picture. */
const mostLines = 60;

interface Listed extends Profile {
	title: string;
	/** The page of its statements. */
	evidence: string;
}

class LikeOurs extends HTMLElement {
	#form = this.querySelector('form')!;
	#schools = this.querySelector<HTMLInputElement>('#schools')!;
	#heading = this.querySelector<HTMLElement>('.found > h2')!;
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#yours = this.querySelector<HTMLElement>('.yours')!;
	#list = this.querySelector<HTMLElement>('.likes')!;
	#compare = this.#yours.querySelector('a');
	#comparePath = this.#compare?.pathname;
	#profiles = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent) as Listed[];
	#timer = 0;

	connectedCallback(): void {
		this.#form.addEventListener('input', ({ target }) => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#answer(), target === this.#schools ? pause : 0);
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			this.#answer();
			(this.#hasMistake() ? this.#schools : this.#heading).focus();
		});
		this.#form.addEventListener('reset', () => setTimeout(() => this.#answer()));
		addEventListener('pageshow', () => this.#restore());
		this.#restore();
		this.dataset['ready'] = '';
		delete document.documentElement.dataset['waiting'];
	}

	#restore(): void {
		const answers = readAnswers(location.search);
		const given = new URLSearchParams(writeAnswers(answers));
		for (const field of this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
			const values = given.getAll(field.name);
			if (field.type === 'radio' || field.type === 'checkbox')
				(field as HTMLInputElement).checked =
					field.value === '' ? values.length === 0 : values.includes(field.value);
			else field.value = values[0] ?? '';
		}
		this.#show(answers);
	}

	#answer(): void {
		const given = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
		const answers = readAnswers(new URLSearchParams(given).toString());
		history.replaceState(history.state, '', location.pathname + writeAnswers(answers) + location.hash);
		this.#show(answers);
	}

	#hasMistake(): boolean {
		return this.#schools.value.trim() !== '' && readSchools(this.#schools.value) === undefined;
	}

	#show(answers: Answers): void {
		const mistake = this.#hasMistake();
		this.querySelector<HTMLElement>('#schools-error')!.hidden = !mistake;
		this.#schools.setAttribute('aria-invalid', String(mistake));
		if (mistake) this.#schools.setAttribute('aria-describedby', 'schools-error');
		else this.#schools.removeAttribute('aria-describedby');
		const said = sayAnswers(answers);
		const matches = orderMatches(answers, this.#profiles);
		for (const match of matches) this.#place(match);
		this.#yours.hidden = said === '';
		this.#yours.querySelector('span')!.textContent = `${said}.`;
		this.#drawOwn(answers.schools);
		const first = this.#profiles.find(({ code }) => code === matches[0]?.code);
		this.#heading.textContent =
			said === '' ? this.#heading.dataset['heading']! : 'In the order of what you share';
		this.#status.textContent = said === '' || !first ? '' : `First: ${first.title}.`;
		if (this.#compare)
			this.#compare.href = `${this.#comparePath}?with=${matches
				.slice(0, 2)
				.map(({ code }) => code)
				.join(',')}`;
	}

	/** Puts a case study at the end of the list with its reasons; called for all of them in order. */
	#place({ code, reasons }: Match): void {
		const { evidence } = this.#profiles.find((profile) => profile.code === code)!;
		const item = this.#list.querySelector(`[data-code="${code}"]`)!;
		const list = item.querySelector<HTMLElement>('.reasons')!;
		list.replaceChildren(...sayReasons(reasons).map((reason) => this.#makeReason(reason, evidence)));
		list.hidden = reasons.length === 0;
		this.#list.append(item);
	}

	#makeReason({ kind, says, from }: MatchReason, evidence: string): Node {
		const template = this.querySelector<HTMLTemplateElement>(`template[data-kind="${kind}"]`)!;
		const reason = template.content.cloneNode(true) as DocumentFragment;
		const [words, codes] = reason.querySelectorAll('span');
		words!.textContent = says;
		for (const code of from) {
			const link = document.createElement('a');
			link.href = `${evidence}#${code.toLowerCase()}`;
			link.textContent = code;
			codes!.append(link, ' ');
		}
		return reason;
	}

	#drawOwn(schools: number | undefined): void {
		const picture = this.#yours.querySelector('svg')!;
		const isDrawn = schools !== undefined && schools <= mostLines;
		picture.toggleAttribute('hidden', !isDrawn);
		if (!isDrawn) return;
		const { width, filled, label } = drawTally({ schools, inCycle: schools }, 40);
		picture.setAttribute('viewBox', `0 0 ${width} 40`);
		picture.setAttribute('width', String(width));
		picture.setAttribute('aria-label', label);
		picture.querySelector('path')!.setAttribute('d', filled);
	}
}

customElements.define('like-ours', LikeOurs);
