/** Measures what short links and QR codes cost a build, and what share of it that is. */
import { parseArgs } from 'node:util';
import { measureLinks } from '../bench/short-links.ts';

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '1000,5000' },
		/** CPU milliseconds that one more entry costs the whole build: see docs/performance.md. */
		entry: { type: 'string', default: '34' },
	},
});
await measureLinks(200);
for (const size of values.sizes.split(',').map(Number)) {
	const { entries, cpu } = await measureLinks(size);
	const each = cpu / entries;
	const share = (100 * each) / Number(values.entry);
	console.log(
		`${entries} entries: ${(cpu / 1000).toFixed(2)} s of CPU time, ${each.toFixed(2)} ms each, ${share.toFixed(1)} % of the ${values.entry} ms that an entry costs.`,
	);
}
