import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, item, makeDocx, paragraph, run, table } from './word-file.ts';

const say = (text: string) => paragraph(run(text));

/** The name that its import gives to its files. */
export const accountId = 'the-vale-clusters-first-year';

/** What an administrator might be sent: names, a telling phrase, a comment, hidden words, a heading of their own. */
export const account = makeDocx(
	heading('The Vale cluster’s first year', 'Titel') +
		heading('Name of Headteacher and School writing the case study') +
		say('Mrs Oakenshaw, Thistle Down Primary School') +
		heading('Context of the Partnership') +
		paragraph(
			run('There are 7 schools in the partnership. Our cluster has existed for 4 years.') +
				run('SECRET', '<w:vanish/>'),
		) +
		say('Our secondary joined late. Mrs Oakenshaw wrote to office@thistledown.sch.uk.') +
		heading('Key issues') +
		item('Time') +
		item('Trust') +
		heading('What we did') +
		table([
			[say('Term'), say('Visits')],
			[say('Spring'), say('2')],
		]) +
		heading('A word from our chair') +
		say('It was a year to remember.'),
);

/** Writes what its author writes in the end, in the case study and in its companions, and publishes it. */
export function finishAccount(content: string): void {
	const companions = ['sources', 'evidence', 'partnerships'].map((folder) => `${folder}/${accountId}.yaml`);
	for (const path of [`case-studies/${accountId}.mdx`, ...companions]) {
		const text = readFileSync(join(content, path), 'utf8');
		const done = text
			.replace(/\\?\[To (?:write|decide): [^\]\\]*\\?\]/g, 'a headteacher')
			.replace(/ # To decide:.*/g, '')
			.replace('Our secondary', 'One school')
			.replace('status: draft\n', '');
		writeFileSync(join(content, path), done);
	}
}
