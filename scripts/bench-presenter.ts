/** Measures the change of a slide in the built site: a short session and the longest. */
import { resolve } from 'node:path';
import { measureSlides } from '../bench/presenter.ts';

const dist = resolve(import.meta.dirname, '../dist');
for (const session of ['reflective-questions', 'whole-day-training']) {
	const { changes, idle, middle, first, most } = await measureSlides(dist, session);
	console.log(
		`${session}: ${changes} changes of slide, ${middle.toFixed(1)} ms of work in the middle, ${first.toFixed(1)} ms at most in the first 4 and ${most.toFixed(1)} ms at most after them, on a processor four times slower; a key that does nothing, ${idle.toFixed(1)} ms.`,
	);
}
process.exit(0);
