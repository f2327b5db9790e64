/** Every session can be printed and handed out as its page says. */
import { describe, expect, test } from 'vitest';
import { readEntries } from '../support/api.ts';
import { attribute, findPage, readBuiltSite, textOf } from '../support/built-site.ts';

const site = readBuiltSite();
const { files } = JSON.parse(site.read('downloads/index.json')) as { files: { entry?: string }[] };
const withFiles = new Set(files.map(({ entry }) => entry));

describe.each(readEntries(site, 'training').map((entry) => [entry.data.code, entry] as const))(
	'%s',
	(code, { address, data }) => {
		const { document } = findPage(site, address)!;

		test('shows when each line begins, and when it all ends', () => {
			const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
			const ends = document.querySelectorAll('.close b').map(textOf);
			// One list for each sitting.
			const spans = document.querySelectorAll('.agenda').flatMap((list, sitting) => {
				const times = list.querySelectorAll('time').map(textOf);
				const next = [...times.slice(1), ends[sitting]!];
				return times.map((time, index) => minutes(next[index]!) - minutes(time));
			});
			const starts = document.querySelectorAll('.agenda').map((list) => textOf(list.querySelector('time')));
			const named = data.agenda.flatMap(({ sitting }) => sitting?.start ?? []);

			expect(starts).toEqual(named.length > 0 ? named : [data.start]);
			expect(spans).toEqual(data.agenda.map((line) => line.minutes));
		});

		test('offers a file to print for every form of its agenda, and all handouts as one pack', () => {
			const forms = data.agenda.flatMap(({ uses }) => uses.filter((use) => use.startsWith('F')));
			const printed = document.querySelectorAll('.kit small a').map((link) => textOf(link).split(' ')[0]!);
			const links = document.querySelectorAll('.btns a').map((link) => attribute(link, 'href'));
			const pack = links.find((href) => href.includes('/training/pack/'))!;
			const codes = new URL(pack, site.origin).searchParams.get('with')!.split('.');

			expect(forms.filter((form) => !printed.includes(form))).toEqual([]);
			expect(codes[0]).toBe(code);
			expect(printed.filter((one) => !codes.includes(one))).toEqual([]);
			expect(codes.filter((one) => !withFiles.has(one))).toEqual([]);
		});

		test('has its cards on sheets of their own', () => {
			const sheets = document.querySelectorAll('.cards-to-cut');

			expect(sheets.map((sheet) => attribute(sheet, 'aria-labelledby'))).toEqual(data.cards);
			expect(sheets.filter((sheet) => sheet.querySelectorAll('.cut').length !== 1)).toEqual([]);
		});
	},
);
