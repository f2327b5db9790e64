/** Makes a configuration out of a sheet and a few answers, for somebody who has none yet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Interface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { ladders } from '#lib/disclosure/release/ladders.data.ts';
import { neverPublished } from '#lib/disclosure/policy.data.ts';
import { readCsv } from '#lib/spreadsheets/read-csv.ts';
import { readXlsx } from '#lib/spreadsheets/read-xlsx.ts';
import { readPrivateFile } from './private-places.ts';

/** Asks what each column is, and writes the answers beside the sheet. Returns the path. */
export async function askForConfig(sheet: string, terminal: Interface): Promise<string> {
	const bytes = readPrivateFile(sheet, '--input');
	const { rows } = bytes[0] === 0x50 ? readXlsx(bytes) : readCsv(bytes);
	const roles: { id: string; describing: object[]; sensitive: string[]; ignore: string[] } = {
		id: '',
		describing: [],
		sensitive: [],
		ignore: [],
	};
	console.log(
		'What is each column? n: the name of the school, d: describes it, a: an area with answers, Enter: leave it out.',
	);
	for (const heading of (rows[0] ?? []).filter(Boolean)) {
		const role = (await terminal.question(`${heading} [n / d / a / Enter] `)).trim().toLowerCase();
		if (role === 'n') roles.id = heading;
		else if (role === 'd' && !neverPublished.some((pattern) => pattern.test(heading)))
			roles.describing.push({ column: heading, ladder: findLadder(heading) });
		else if (role === 'a') roles.sensitive.push(heading);
		else roles.ignore.push(heading);
		if (role === 'd' && roles.ignore.includes(heading))
			console.log('  This is never published. It is left out.');
	}
	const map = await askForMap(terminal);
	const path = join(dirname(sheet), 'anonymise.yaml');
	if (existsSync(path) && readFileSync(path, 'utf8').trim() !== '') {
		console.log(`${path} is there already, and is used as it is.`);
		return path;
	}
	writeFileSync(path, stringify({ ...roles, ...(map ? { map } : {}) }), { mode: 0o600 });
	console.log(`Your answers are kept in ${path}. docs/disclosure.md says what else can stand there.`);
	return path;
}

function findLadder(heading: string): string {
	return Object.keys(ladders).find((name) => heading.toLowerCase().includes(name)) ?? 'keep';
}

async function askForMap(terminal: Interface) {
	const code = (
		await terminal.question('The code of the map, such as M06 (Enter for a report alone): ')
	).trim();
	if (!code) return undefined;
	return {
		code,
		title: await terminal.question('Its title: '),
		summary: await terminal.question('One sentence about it: '),
		edition: new Date().toISOString().slice(0, 10),
		evidenceUntil: await terminal.question(
			'The newest term that the answers come from, such as spring 2026: ',
		),
	};
}
