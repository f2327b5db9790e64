/** The colours of a partnership: whether they can be read, and the style rule that sets them. */
import type { Site } from '#schemas/site.ts';
import { findPassing, measureContrast } from './contrast.ts';
import { grounds, ownColours, themes, words, type OwnColour, type Theme } from './tokens.data.ts';

type Colours = Record<OwnColour, string>;

export interface WeakPair {
	theme: Theme;
	/** The colour to change. */
	name: OwnColour;
	/** What it meets: another of the partnership’s colours, or one of the site’s. */
	against: string;
	ratio: number;
	needed: number;
	/** A near colour that can be read everywhere, where there is one. */
	instead: string | undefined;
}

/** WCAG 2.2: 4.5 for words, 3 for lines and signs. */
const forWords = 4.5;
const forLines = 3;

const names = Object.keys(ownColours) as OwnColour[];

/** All five colours of a theme, with the usual ones where the partnership set none. */
function coloursOf(colours: Site['colours'], theme: Theme): Colours {
	const set: Partial<Record<OwnColour, string | undefined>> =
		(theme === 'light' ? colours : colours.dark) ?? {};
	return Object.fromEntries(
		names.map((name) => [name, set[name] ?? ownColours[name][theme]]),
	) as unknown as Colours;
}

/** Every colour that cannot be told well enough from what it stands on: the worst meeting of each. */
export function findWeakPairs(colours: Site['colours']): WeakPair[] {
	return themes.flatMap((theme) => {
		const own = coloursOf(colours, theme);
		return names
			.filter((name) => own[name] !== ownColours[name][theme])
			.flatMap((name) => findWorst(name, own, theme));
	});
}

interface Meeting {
	against: string;
	colour: string;
	needed: number;
}

function listMeetings(name: OwnColour, own: Colours, theme: Theme): Meeting[] {
	// Where a line and its ground are both the partnership’s, the line is named: it is the one to change.
	const usual = (other: OwnColour) => own[other] === ownColours[other][theme];
	const meet = (needed: number, others: OwnColour[]): Meeting[] =>
		others
			.filter((other) => !isGround(name) || usual(other))
			.map((other) => ({ against: `“${other}”`, colour: own[other], needed }));
	const fixed = (against: string, list: readonly string[]): Meeting[] =>
		list.map((colour) => ({ against, colour, needed: forWords }));
	switch (name) {
		case 'ink':
			return [...meet(forWords, ['paper', 'banner']), ...fixed('the tint of a box', grounds[theme])];
		case 'paper':
			return [
				...meet(forWords, ['ink', 'host']),
				...meet(forLines, ['peer']),
				...fixed('the colour of a collection', words[theme]),
			];
		case 'host':
			return meet(forWords, ['paper', 'banner']);
		case 'peer':
			return meet(forLines, ['paper', 'banner']);
		case 'banner':
			return [...meet(forWords, ['ink', 'host']), ...meet(forLines, ['peer'])];
	}
}

function isGround(name: OwnColour): boolean {
	return name === 'paper' || name === 'banner';
}

function findWorst(name: OwnColour, own: Colours, theme: Theme): WeakPair[] {
	const meetings = listMeetings(name, own, theme);
	const measure = (colour: string) =>
		meetings.map((meeting) => ({ ...meeting, ratio: measureContrast(colour, meeting.colour) }));
	const [worst] = measure(own[name])
		.filter(({ ratio, needed }) => ratio < needed)
		.sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
	if (!worst) return [];
	const towards = (theme === 'light') === isGround(name) ? 'white' : 'black';
	const passes = (colour: string) => measure(colour).every(({ ratio, needed }) => ratio >= needed);
	const { against, ratio, needed } = worst;
	return [{ theme, name, against, ratio, needed, instead: findPassing(own[name], { towards, passes }) }];
}

/** The style rules for the colours that a partnership has set otherwise; empty where it has set none. */
export function writeSiteColours(colours: Site['colours']): string {
	return themes
		.flatMap((theme) => {
			const own = coloursOf(colours, theme);
			const rules = names
				.filter((name) => own[name] !== ownColours[name][theme])
				.map((name) => `--${ownColours[name].token}:${own[name]}`);
			return rules.length === 0
				? []
				: [`@media screen and (prefers-color-scheme:${theme}){:root{${rules.join(';')}}}`];
		})
		.join('');
}

/** A picture is drawn for light paper, so it keeps some around it on a dark page. */
export const logoStyle =
	'.logo img{display:block}@media screen and (prefers-color-scheme:dark){.logo img{background:#fff;padding:3px;border-radius:3px}}';
