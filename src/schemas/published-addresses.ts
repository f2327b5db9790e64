/** Every address that was ever published, so that none is lost. Written by `npm run publish-addresses`, not by hand. */
import { z } from 'zod';

/** Without vowels, so that no word comes out, and without signs that look alike: 0 o, 1 i l, 2 z, 5 s, 8 b, 9 g q. */
export const codeSigns = '34679cdfhjkmnprtvwxy';
export const codeLength = 4;
export const shortCodePattern = new RegExp(`^[${codeSigns}]{${codeLength}}$`);

const address = z
	.string('Write an address such as /protocols/peer-review-visit/.')
	.regex(/^\/\S*$/, 'An address begins with a slash and has no spaces.');

const parts = z.array(z.string('Write the name of a part of the page.'));

const pageSchema = z.strictObject({
	parts: parts.describe(
		'Parts that the content makes: steps, fields, headings. They follow # in an address.',
	),
	frame: parts.describe('Headings that every page of its kind has.'),
});

export const publishedAddressesSchema = z.strictObject({
	pages: z.record(address, pageSchema).describe('By address of a page.'),
	downloads: z.array(address).describe('Files to download.'),
	codes: z
		.record(z.string().regex(shortCodePattern, 'A short code has four small letters or figures.'), address)
		.describe('By short code: the address of its page.'),
});

export type PublishedAddresses = z.output<typeof publishedAddressesSchema>;

/** What a site has promised before it was first published. */
export const nothingPublished: PublishedAddresses = { pages: {}, downloads: [], codes: {} };
