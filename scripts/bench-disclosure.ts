/** Measures the disclosure control: `npm run bench:disclosure`. docs/disclosure.md gives its figures. */
import { arch, cpus } from 'node:os';
import { measurePairs, measureStars, timeSearch } from '../bench/disclosure.ts';
import { measureMatcher } from '../bench/matcher.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const sizes = [
	[30, 2],
	[30, 4],
	[30, 6],
	[60, 6],
	[100, 6],
	[200, 6],
] as const;

console.log(`On ${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}.`);
console.log('\nThe exact search:');
let earlier: number | undefined;
for (const [rows, columns] of sizes) {
	const { combinations, milliseconds } = timeSearch(rows, columns);
	const growth = earlier ? `, ${(milliseconds / earlier).toFixed(1)} times the line above` : '';
	console.log(
		`  ${rows} rows × ${columns} columns, ${combinations} combinations: ${milliseconds} ms${growth}`,
	);
	earlier = Math.max(milliseconds, 1);
}

const { lines, clean, found, marked, wrong, precision, recall, mistakes } = measureMatcher();
console.log(`\nThe matcher, on ${lines} invented lines of which ${clean} are clean:`);
console.log(
	`  ${found} of ${marked} found, ${wrong} found wrongly: precision ${percent(precision)}, recall ${percent(recall)}`,
);
for (const line of mistakes) console.log(`  not right: ${line}`);

const { asCounted, asRead } = measureStars();
console.log('\nA secondary among seven primaries, its description starred out:');
console.log(
	`  highest risk as counted with stars as wildcards: ${asCounted.toFixed(2)}; as read by somebody with the member list: ${asRead.toFixed(2)}`,
);

console.log('\nTwo known answers single a row of a linked grid out:');
for (const schools of [8, 12, 30])
	console.log(`  ${schools} schools: ${percent(measurePairs(schools, 20_000))}`);
