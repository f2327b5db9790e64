/** What is held, of what the page holds: the plan that the address names, and when each sitting begins. */
import { readClock, readSitting } from '#lib/session/input.ts';
import { applyPlan, sayPart, type TimedLine } from '#lib/session/run.ts';

export class HeldPlan {
	readonly agenda: TimedLine[];
	/** The usual start of each sitting. */
	#starts: string[];
	#address = new URLSearchParams(location.search);

	/** A line that the plan leaves out has no slides, and the others are counted without it. */
	constructor(root: HTMLElement) {
		const { agenda, plans, starts } = root.dataset;
		const minutesOf = JSON.parse(plans!) as Record<string, number[]>;
		const name = this.#address.get('plan') ?? '';
		const minutes = minutesOf[Object.hasOwn(minutesOf, name) ? name : '']!;
		this.#starts = starts!.split(' ');
		this.agenda = applyPlan(JSON.parse(agenda!) as TimedLine[], minutes);
		for (const slide of root.querySelectorAll<HTMLElement>('.slide')) {
			const line = Number(slide.dataset['line'] ?? -1);
			if (minutes[line] === 0) slide.remove();
			else if (this.agenda[line] && slide.dataset['kind'] !== 'material')
				slide.querySelector('.part')!.textContent = sayPart(line, this.agenda);
		}
	}

	get sittings(): number {
		return this.#starts.length;
	}

	/** In minutes after midnight: from the address, where it gives one for this sitting, else from the plan. */
	findStart(sitting: number): { clock: number; fault?: string } {
		const usual = this.#starts[sitting]!;
		const meant = readSitting(this.#address.get('sitting') ?? '', this.sittings) ?? 0;
		const given = meant === sitting ? this.#address.get('start') : null;
		const clock = given === null ? undefined : readClock(given);
		const fault = `The address gives a start that is no time of day. The plan’s own counts, ${usual}. Write a start as ?start=13:00.`;
		return {
			clock: clock ?? readClock(usual)!,
			...(given !== null && clock === undefined ? { fault } : {}),
		};
	}
}
