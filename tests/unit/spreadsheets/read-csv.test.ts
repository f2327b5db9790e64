import { expect, test } from 'vitest';
import { readCsv } from '#lib/spreadsheets/read-csv.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text));

test.each<[string, string, string[][]]>([
	[
		'commas',
		'a,b\n1,2\n',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'semicolons and CRLF',
		'a;b\r\n1,5;2\r\n',
		[
			['a', 'b'],
			['1,5', '2'],
		],
	],
	[
		'tabs',
		'a\tb\n1\t2',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'a byte order mark',
		'\ufeffa,b\n1,2',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'quotes, quotes in quotes, lines in cells',
		'"a","b"\n"1 ""x""","2\n3"',
		[
			['a', 'b'],
			['1 "x"', '2\n3'],
		],
	],
	[
		'blank cells and blank lines at the end',
		'a,b,c\n,2,\n\n,,\n',
		[
			['a', 'b', 'c'],
			['', '2', ''],
		],
	],
	[
		'semicolons that stand in quotes',
		'"a;b;c",d\n1,2',
		[
			['a;b;c', 'd'],
			['1', '2'],
		],
	],
	['nothing', '', []],
])('reads %s', (_name, text, rows) => {
	expect(read(text)).toEqual({ rows, refusals: [], warnings: [] });
});

test('reads Windows-1252 and says so', () => {
	const sheet = readCsv(Uint8Array.from([0x61, 0x0a, 0x53, 0x74, 0x92, 0x73, 0x20, 0xe9]));

	expect(sheet.rows).toEqual([['a'], ['St’s é']]);
	expect(sheet.warnings.map(({ rule }) => rule)).toEqual(['encoding']);
});

test('reads UTF-16', () => {
	const bytes = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0]);

	expect(readCsv(bytes).rows).toEqual([['a', 'b']]);
});

test('refuses a quote that is never closed', () => {
	expect(read('a,b\n"1,2\n').refusals.map(({ rule }) => rule)).toEqual(['csv-unreadable']);
});

test('refuses formulas and names their cells only', () => {
	const { refusals } = read('a,b\n=SUM(B1),-3\n+A1,-x\n@x,- \n');

	expect(refusals.map(({ rule, where }) => `${rule} ${where}`)).toEqual([
		'formula cell A2',
		'formula cell A3',
		'formula cell B3',
		'formula cell A4',
	]);
	expect(JSON.stringify(refusals)).not.toContain('SUM');
});

test('reads ten thousand rows at once', () => {
	expect(read('a,b\n' + '1,"2"\n'.repeat(10_000)).rows).toHaveLength(10_001);
});
