/** The files that a partnership’s own folder begins with. */
import { stringify } from 'yaml';
import { palettes, type PaletteName } from './palettes.data.ts';

export interface NewSite {
	/** The name of the site, in the head of every page. */
	name: string;
	/** The whole name of the partnership. */
	partnership: string;
	/** With https, without a folder. */
	address: string;
	/** With a slash at both ends. */
	folder: string;
	contactRole: string;
	contactHow: string;
	palette: PaletteName;
	/** The name of the picture in the folder of the settings. */
	logo?: string | undefined;
	/** Collections of the shared library that are left out. */
	leave: readonly string[];
	/** Such as 2026-11-22. */
	today: string;
}

/** By path from the folder: the text of each file. */
export function writeSiteFiles(site: NewSite): Map<string, string> {
	return new Map([
		['site/site.yaml', writeSettings(site)],
		['pages/about.md', writeAbout(site)],
		['README.md', writeReadMe(site)],
	]);
}

function writeSettings(site: NewSite): string {
	const { light, dark } = palettes[site.palette];
	const library =
		site.leave.length === 0
			? 'all'
			: Object.fromEntries(site.leave.map((collection) => [collection, 'none']));
	return [
		'# The settings of this site. docs/fields.md explains every line, and npm run check says what does not fit.\n',
		stringify({
			name: site.name,
			partnership: {
				name: site.partnership,
				...(site.logo ? { logo: { file: site.logo, alt: `The mark of ${site.partnership}` } } : {}),
			},
			tagline: `${site.name}: schools that review each other`,
			summary: `What ${site.partnership} does, learns and shares: its own pages, with protocols, forms and training from a shared library.`,
			address: site.address,
			folder: site.folder,
			contactRole: site.contactRole,
			contactHow: site.contactHow,
			language: 'en-GB',
			version: '1.0',
			date: site.today,
		}),
		'\n# What is taken from the shared library: all, or for each collection all, none or a list such as [P04, P08].\n',
		stringify({ library }),
		'\n# For light devices, and below “dark” for dark ones. The check measures whether they can be read.\n',
		stringify({ colours: { ...light, dark } }),
		'\n',
		stringify({
			licence: {
				code: 'MIT',
				content: 'CC BY 4.0',
				contentAddress: 'https://creativecommons.org/licenses/by/4.0/',
			},
		}),
	].join('');
}

function writeAbout({ name, partnership, contactRole, today }: NewSite): string {
	const fields = stringify({
		title: `About ${name}`,
		summary: 'What this site is, who keeps it, and where its pages come from.',
		searchTerms: ['who runs this', 'who made this', 'contact', 'can I trust it', 'sources'],
		reviewed: today,
		reviewBy: afterMonths(today, 10),
	});
	return `---
${fields}---

## What it is

This is the site of ${partnership}. Our schools review each other: leaders from other schools look at a question that we chose, and tell us what they saw.

## Who keeps it

${contactRole}. We name roles, never people.

## What is ours and what is shared

Our own case studies and pages are ours. Protocols, forms, session plans and guides come from a shared library that many partnerships use. Where we do a step in our own way, its page says so, and says what the shared copy says.

## What “not stated” means

It means that an account is silent. It does not mean no, and it does not mean none.
`;
}

function writeReadMe({ partnership }: NewSite): string {
	return `# The site of ${partnership}

Everything that is yours lies in this folder. New versions of the program never touch it.

- \`site/site.yaml\` has the settings: name, colours, contact, and what is taken from the shared library.
- \`pages/about.md\` takes the place of the shared page of that name.
- Your own entries go into folders beside these: \`case-studies\`, \`protocols\`, \`proformas\`, \`training\`, \`maps\`, \`guides\`. Give them codes from 500 up, such as CS501: the shared library keeps below that.
- A file with the name of a shared one takes its place. To change only some steps of a protocol, write an overlay in \`overlays\`.

\`docs/publishing.md\` of the program leads you through it.
`;
}

/** ('2026-11-22', 10) → '2027-09-22'; the last day of a shorter month. */
function afterMonths(day: string, months: number): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
