/** Two sites cannot have one address. */
import { makeIssue } from '#lib/report/issue.ts';
import type { Site } from '#schemas/site.ts';
import type { Check } from './check.ts';

export const checkSiteAddress: Check = (library, { neighbours = [] }) =>
	library.of('site').flatMap(({ file, parsed, data }) =>
		neighbours
			.filter(({ address }) => address === fullAddress(data))
			.map(({ place }) =>
				makeIssue({
					ruleId: 'address-taken',
					file,
					place: parsed.locate(['address']),
					message: `${fullAddress(data)} is the address of another site too.`,
					note: `It stands in ${place}. Give this site an address of its own, or a folder of its own in “folder”.`,
				}),
			),
	);

/** With the folder and a slash at the end, in one way of writing. */
export function fullAddress({ address, folder = '/' }: Pick<Site, 'address'> & { folder?: string }): string {
	return new URL(folder, address).href.toLowerCase();
}
