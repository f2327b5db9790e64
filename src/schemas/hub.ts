/** The settings of a hub: which sites it brings together. See `docs/federation.md`. */
import { z } from 'zod';
import { slug, text } from './shared.ts';
import { siteAddress } from './site-address.ts';

const howToList =
	'Write the list of sites: “sites:”, and below it for each site “- id: north” and “address: https://north.example/”.';
/** Of a value of another kind; a setting that is not known has a message of its own. */
const notAList = { error: ({ code }: { code: string }) => (code === 'invalid_type' ? howToList : undefined) };

const hubSiteSchema = z.strictObject(
	{
		id: slug.describe('A short name for the address of the facet. It never changes.'),
		name: text(60).optional().describe('What readers see. Without it: the name that the site gives itself.'),
		address: siteAddress.describe('The address of the site’s home page.'),
	},
	notAList,
);

const positive = (most: number) => {
	const error = `Write a number above 0, ${most} at most.`;
	return z.number(error).positive(error).max(most, error);
};
const megabytes = positive(200);

export const hubSchema = z.strictObject(
	{
		sites: z
			.array(hubSiteSchema, howToList)
			.min(1, 'Name at least one site.')
			.max(1000, 'A hub takes 1,000 sites at most.')
			.superRefine((sites, context) => {
				for (const [place, { id }] of sites.entries())
					if (sites.findIndex((site) => site.id === id) < place)
						context.addIssue({
							code: 'custom',
							path: [place, 'id'],
							message: `Another site has the id “${id}”. Give each its own.`,
						});
			})
			.describe('The sites, in the order in which readers see them.'),
		limits: z
			.strictObject({
				feedMegabytes: megabytes.default(5).describe('The most that the feed of a site may weigh.'),
				apiMegabytes: megabytes.default(20).describe('The most that one data file of a site may weigh.'),
				seconds: positive(120).default(20).describe('How long one file may take.'),
			})
			.prefault({})
			.describe('What a site may ask of the hub.'),
	},
	notAList,
);

export type HubSettings = z.output<typeof hubSchema>;
export type HubSite = HubSettings['sites'][number];
export type HubLimits = HubSettings['limits'];
