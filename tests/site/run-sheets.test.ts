/** The run-sheets hold what the protocols say: every step on the sheet of everyone it names, in words that agree. */
import { expect, test } from 'vitest';
import { alsoDoes } from '#lib/run-sheet/roles.data.ts';
import { listSheetRoles } from '#lib/run-sheet/sheet.ts';
import { hasOwnDay, sayCount } from '#lib/run-sheet/when.ts';
import { moments, type Role } from '#schemas/vocabularies.data.ts';
import { readEntries } from '../support/api.ts';
import { attribute, readBuiltSite, textOf } from '../support/built-site.ts';

const site = readBuiltSite();
const protocols = readEntries(site, 'protocols');
const steps = protocols.flatMap(({ data }) =>
	data.steps.map((step) => ({ ...step, reference: `${data.code}#${step.id}` })),
);
const roles = listSheetRoles(protocols);
const pageOf = (role: Role) => site.pages.find(({ path }) => path === `/run-sheet/${role}/`)!;

test.each(roles)('the sheet of %s has each of its steps once, with what to do', (role) => {
	const isOn = (who: readonly Role[]) => who.includes(role) || who.includes(alsoDoes[role]?.role as Role);
	const items = pageOf(role).document.querySelectorAll('.run > li');

	expect(items.map((item) => attribute(item, 'data-step')).sort()).toEqual(
		steps
			.filter(({ who }) => isOn(who))
			.map(({ reference }) => reference)
			.sort(),
	);
	for (const item of items) {
		const step = steps.find(({ reference }) => reference === attribute(item, 'data-step'))!;
		const words = textOf(item);
		expect(words.startsWith(step.title)).toBe(true);
		expect(words).toContain(step.kind === 'core' ? 'core' : 'adaptable');
		expect(words.length).toBeGreaterThan(
			step.title.length + step.do.replace(/\*\*|\]\([^)]*\)|\[/g, '').length,
		);
		for (const use of step.uses) expect(words).toContain(use.split('#')[0]);
	}
});

test.each(roles)('the groups of %s stand in the order of the cycle', (role) => {
	const order = Object.keys(moments);
	const groups = pageOf(role)
		.document.querySelectorAll('[data-moment]')
		.map((group) => order.indexOf(attribute(group, 'data-moment')));

	expect(groups.length).toBeGreaterThan(0);
	expect(groups).toEqual([...new Set(groups)].sort((a, b) => a - b));
});

test('every step of every published protocol says when it is done', () => {
	expect(steps.filter(({ when }) => !when).map(({ reference }) => reference)).toEqual([]);
});

test('what a step gives as its day, its own words say too', () => {
	const faults = steps.flatMap(({ when, reference, do: words, title }) => {
		if (!when || !hasOwnDay(when)) return [];
		const [, size] = /(\d+ (?:school|calendar) (?:day|week))/.exec(sayCount(when)) ?? ['', 'next day'];
		return `${title} ${words}`.includes(size!) ? [] : [`${reference}: ${sayCount(when)}`];
	});

	expect(faults).toEqual([]);
});

test('the eight school weeks stand in words on every sheet with a follow-up', () => {
	const without = roles.filter((role) => {
		const group = pageOf(role)
			.document.querySelectorAll('[data-moment]')
			.find((section) => attribute(section, 'data-moment') === 'follow-up');
		return group && !textOf(group).includes('8 school weeks after the visit');
	});

	expect(without).toEqual([]);
});

test('the script of a sheet is 6 kB at most', async () => {
	const { brotliCompressSync } = await import('node:zlib');
	const files = [...pageOf('host-head').html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(
		([, file]) => file!,
	);
	const imported = files.flatMap((file) =>
		[...site.read(file).matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => `_astro/${name}`),
	);
	const bytes = [...new Set([...files, ...imported])].reduce(
		(sum, file) => sum + brotliCompressSync(site.readBytes(file)).length,
		0,
	);

	expect(files).toHaveLength(1);
	expect(bytes).toBeLessThanOrEqual(6_000);
});
