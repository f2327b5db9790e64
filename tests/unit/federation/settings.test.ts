import { expect, test } from 'vitest';
import { readHubSettings } from '#lib/federation/settings.ts';
import { siteSchema } from '#schemas/site.ts';

function read(...addresses: string[]) {
	const sites = addresses
		.map((address, index) => `  - id: site-${index + 1}\n    address: ${address}\n`)
		.join('');
	return readHubSettings(`sites:\n${sites}`, 'sites.yaml');
}

test('fills in the limits', () => {
	expect(read('https://north.example/').settings?.limits).toEqual({
		feedMegabytes: 5,
		apiMegabytes: 20,
		seconds: 20,
	});
});

test.each(['https://north.example', 'https://NORTH.example/', 'https://www.north.example/index.html'])(
	'%s is the same address as https://north.example/',
	(address) => {
		const { settings, refused } = read('https://north.example/', address, 'https://south.example/');

		expect(settings?.sites.map(({ id }) => id)).toEqual(['site-1', 'site-3']);
		expect(refused.map(({ why }) => why)).toEqual([
			'sites.yaml:5:14  “site-2” has the same address as “site-1”, so it is left out. Correct the address, or remove one of the two.',
		]);
	},
);

test.each([
	['http://north.example/'],
	['https://user:word@north.example/'],
	['https://north.example/?page=1'],
	['javascript:alert(1)'],
	['north.example'],
])('refuses the address %s', (address) => {
	const { settings, mistakes } = read(address);

	expect(settings).toBeUndefined();
	expect(mistakes[0]).toContain('sites.yaml:3:14  Write the full address of a site');
});

test('takes a site on this machine without https', () => {
	expect(read('http://localhost:4321/').mistakes).toEqual([]);
});

test('two sites of one id are a mistake', () => {
	const { mistakes } = readHubSettings(
		'sites:\n  - id: a\n    address: https://a.example/\n  - id: a\n    address: https://b.example/\n',
		'sites.yaml',
	);

	expect(mistakes).toEqual(['sites.yaml:4:9  Another site has the id “a”. Give each its own.']);
});

test('an unknown setting is named with its place', () => {
	expect(
		readHubSettings('sites:\n  - id: a\n    url: https://a.example/\n', 'sites.yaml').mistakes,
	).toContain('sites.yaml:3:5  There is no setting “url”. docs/federation.md lists them.');
});

test.each([
	['', '1:1  Write the list of sites'],
	['<h1>Hello</h1>', '1:1  Write the list of sites'],
	['sites: north', '1:8  Write the list of sites'],
	['sites:\n  - https://north.example/', '2:5  Write the list of sites'],
	['sites: []', '1:1  Name at least one site.'],
	[
		'sites:\n  - {id: a, address: https://a.example/}\nlimits: {seconds: soon}',
		'3:19  Write a number above 0, 120 at most.',
	],
])('%j is told what is missing, and where', (text, message) => {
	expect(readHubSettings(text, 'sites.yaml').mistakes[0]).toContain(`sites.yaml:${message}`);
});

test('a file that is not YAML is a mistake with its place', () => {
	expect(readHubSettings('sites: [', 'sites.yaml').mistakes[0]).toMatch(/^sites\.yaml:\d+:\d+ {2}/);
});

test.each<[string, string[], string | undefined]>([
	['up to ten sites', ['https://north.example', 'https://host.example/south/'], undefined],
	[
		'no two of one address',
		['https://north.example/', 'https://www.north.example'],
		'Another site of this list has the same address. Correct it, or remove one of the two.',
	],
	['no address that is none', ['north.example'], 'Write the full address of a site'],
	[
		'no eleventh',
		Array.from({ length: 11 }, (_, place) => `https://site-${place}.example/`),
		'A search takes ten other sites at most.',
	],
])('a site lets its search ask %s', (_name, addresses, message) => {
	const sites = addresses.map((address) => ({ name: 'A site', address }));

	const result = siteSchema.shape.otherSites.safeParse(sites);

	expect(result.error?.issues[0]?.message.slice(0, message?.length)).toBe(message);
});
