import { z } from 'zod';
import { choice, entryPattern, isoDate, text, type CodedCollection } from './shared.ts';
import { keyOfAddress, siteAddress } from './site-address.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'Write the colour as #17213a.');

const colours = {
	ink: colour.describe('Text and buttons.'),
	paper: colour.describe('The page.'),
	host: colour.describe('The first line of the mark.'),
	peer: colour.describe('The second line of the mark, and the line around what has the focus.'),
	banner: colour.optional().describe('The ground of the head of the home page.'),
};

const part = z.union([z.enum(['all', 'none']), z.array(z.string().regex(entryPattern)).min(1)], {
	error: 'Write all, none, or a list of codes such as [T01, T06].',
});

const partOf = (collection: string) => part.default('all').describe(`What to take of ${collection}.`);

/** What a partnership’s own site takes from the shared library. */
const libraryParts = z.strictObject({
	'case-studies': partOf('the case studies'),
	decisions: partOf('the decisions'),
	protocols: partOf('the protocols'),
	proformas: partOf('the forms'),
	training: partOf('the session plans'),
	maps: partOf('the maps'),
	guides: partOf('the guides'),
} satisfies Record<CodedCollection, z.ZodType>);

export type LibraryParts = z.output<typeof libraryParts>;

/** Every part, where the settings say `all`. */
export function everyPart(library: 'all' | LibraryParts): LibraryParts {
	return library === 'all' ? libraryParts.parse({}) : library;
}

const otherSite = z.strictObject({
	name: text(60).describe('What readers call the partnership or its site.'),
	address: siteAddress.describe('The address of the site’s home page, such as https://north.example/.'),
});

const otherSites = z
	.array(otherSite)
	.max(10, 'A search takes ten other sites at most. For more, make a hub: see docs/federation.md.')
	.superRefine((sites, context) => {
		const keys = sites.map(({ address }) => (URL.canParse(address) ? keyOfAddress(address) : address));
		for (const [place, key] of keys.entries())
			if (keys.indexOf(key) < place)
				context.addIssue({
					code: 'custom',
					path: [place, 'address'],
					message: 'Another site of this list has the same address. Correct it, or remove one of the two.',
				});
	});

export const siteSchema = z.strictObject({
	name: text(40).describe('The name of the site.'),
	partnership: z
		.strictObject({
			name: text(80).describe('Whose copy it is, as every file for download says in its header.'),
			logo: z
				.strictObject({
					file: z
						.string()
						.regex(/^[a-z0-9-]+\.(png|svg)$/, 'Write the name of a picture in this folder, such as logo.png.')
						.describe('A PNG or SVG picture in `src/content/site`.'),
					alt: text(120).describe('What somebody who cannot see the picture is told.'),
				})
				.optional()
				.describe('A picture for the header of every file.'),
		})
		.optional()
		.describe('Your partnership. Without it, files bear the name of the site.'),
	tagline: text(90).describe('The sentence on the home page.'),
	summary: text(330).describe('What the site is, for search engines and feeds.'),
	address: z
		.url('Write the full address, such as https://alongside.example.')
		.describe('The address of the site, without a folder.'),
	folder: z
		.string()
		.regex(/^\/(?:[\w.~-]+\/)*$/, 'Write the folder with a slash at both ends, such as /knowledge/.')
		.default('/')
		.describe('The folder of the address that the site is served from, such as `/knowledge/`.'),
	library: z
		.union([z.literal('all'), libraryParts], {
			error: 'Write all, or say for each collection: all, none, or a list of codes.',
		})
		.optional()
		.describe(
			'For a partnership’s own folder: what it takes from the shared library. `all`, or for each collection `all`, `none` or a list of codes.',
		),
	contactRole: text(90).describe('The role to write to. Never a person’s name.'),
	contactHow: text(200).describe('How to reach that role.'),
	language: z
		.literal('en-GB', { error: 'The site is written in en-GB.' })
		.describe('The language of the site.'),
	version: z
		.string()
		.regex(/^\d+\.\d+$/, "Write the version as '1.0'.")
		.describe('The version of the whole site.'),
	date: isoDate.describe('The day of that version.'),
	colours: z
		.strictObject({
			...colours,
			dark: z
				.strictObject(colours)
				.optional()
				.describe('The same for devices that are set to dark. Without it, the usual dark colours.'),
		})
		.describe('The colours that a partnership may set.'),
	licence: z
		.strictObject({
			code: text(40).describe('The licence of the program.'),
			content: text(40).describe('The licence of the text and forms.'),
			contentAddress: z
				.url('Write the full address of the licence.')
				.describe('Where that licence can be read.'),
		})
		.describe('The licences.'),
	editor: z
		.strictObject({
			host: choice({ github: 'GitHub', gitlab: 'GitLab' }).describe('Where the files of the site are kept.'),
			repository: z
				.string()
				.regex(/^[\w.-]+(\/[\w.-]+)+$/, 'Write the owner and the name, such as our-partnership/our-site.')
				.describe('The owner and the name of the repository there.'),
			branch: text(80).optional().describe('The branch that is published. Without it, the usual one.'),
			server: z
				.url('Write the full address, such as https://git.our-trust.example.')
				.optional()
				.describe('The address of a server of your own. Without it, github.com or gitlab.com.'),
		})
		.optional()
		.describe(
			'For the editor in the browser: where to sign in. Without it, it opens a folder of your computer.',
		),
	otherSites: otherSites
		.optional()
		.describe(
			'Up to ten sites of other partnerships that readers may search from yours as well. Nothing is asked of them before a reader switches it on.',
		),
});

export type Site = z.output<typeof siteSchema>;
