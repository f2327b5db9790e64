/** The private report in plain words. */
import type { Refusal } from '#lib/report/refusal.ts';
import { capitalise } from '#lib/text/count.ts';
import type { AnonymiseReport } from './report.ts';

const status = {
	published: 'This can be published.',
	refused: 'This must not be published as it is.',
	'bad-input': 'Nothing was done: the input has to be mended first.',
};

/** `detail` adds what singles out each school: the answer to “which school, why, what to change”. */
export function explainReport(report: AnonymiseReport, detail = false): string {
	const { release, refusals, warnings } = report;
	const lines = [
		status[release.status],
		...refusals.flatMap((refusal) => ['', ...explainRefusal(refusal)]),
		...(warnings.length > 0 ? ['', 'Please look at this too:'] : []),
		...warnings.flatMap((warning) => explainRefusal(warning)),
		...(release.status === 'bad-input' ? [] : explainRelease(report)),
		...(detail && release.status !== 'bad-input' ? explainSchools(report) : []),
	];
	return lines.join('\n');
}

export function explainRefusal({ rule, where, why, fix }: Refusal): string[] {
	return [`- ${capitalise(where)}: ${why}`, `  What to do: ${fix}   ${rule}`];
}

function explainRelease({ rows, release }: AnonymiseReport): string[] {
	const { loss, steps, dropped, heldBack, reasons, classes, needs } = release;
	if (!loss) return [];
	const unsafe = needs.audit.filter(({ verdict }) => verdict !== 'safe').length;
	return [
		'',
		`${rows} schools in the sheet, ${rows - heldBack.length} on the map, ${heldBack.length} held back. Loss ${loss.fraction} (${loss.decimal.toFixed(3)}).`,
		...Object.entries(steps).map(([column, step]) =>
			dropped.includes(column) ? `- ${column}: dropped.` : `- ${column}: kept at step ${step}.`,
		),
		...classes.map(
			({ values, size }) => `- ${Object.values(values).join(', ') || 'All schools'}: ${size} schools alike.`,
		),
		needs.shown
			? '- Needs are counted on their own.'
			: `- Needs are counted with “developing”${unsafe > 0 ? `: on their own, ${unsafe} of ${needs.audit.length} counts would point at schools` : ''}.`,
		...heldBack.map((id) => `- Held back: ${id}. ${reasons[id]}`),
	];
}

function explainSchools({ minimalUniques }: AnonymiseReport): string[] {
	const single = Object.entries(minimalUniques).filter(([, sets]) => sets.length > 0);
	if (single.length === 0) return ['', 'No school is singled out by the describing columns of the sheet.'];
	return [
		'',
		'In the sheet as it is, before anything is merged or dropped:',
		...single.map(
			([id, sets]) =>
				`- ${id} is the only one of its kind by ${sets.map((set) => set.replaceAll('+', ' with ')).join(', or by ')}.`,
		),
		'To keep such a school on the map, merge the values of that column in its ladder, or drop the column.',
	];
}
