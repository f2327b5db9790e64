/** What a zip file of a site says of itself. */
import { z } from 'zod';

export const exportName = 'alongside-export.json';

export const exportSchema = z.strictObject({
	format: z.literal('alongside-export'),
	version: z.literal(1),
	site: z.string().describe('The name of the site.'),
	address: z.string().describe('Its address, with the folder.'),
	files: z
		.array(
			z.strictObject({
				path: z.string().describe('From the folder of the site, with forward slashes.'),
				size: z.int().min(0).describe('In bytes.'),
				sha256: z.string().regex(/^[0-9a-f]{64}$/),
			}),
		)
		.describe('Every file in order.'),
});

export type ExportList = z.output<typeof exportSchema>;
