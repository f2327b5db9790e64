/** Reads the list of sites that a hub brings together. */
import { parseContentFile } from '#lib/content/front-matter.ts';
import { hubSchema, type HubSettings, type HubSite } from '#schemas/hub.ts';
import { keyOfAddress } from '#schemas/site-address.ts';

export interface ReadSettings {
	/** Absent where the file cannot be used. */
	settings?: HubSettings;
	/** Sites that are left out because an earlier one has their address. */
	refused: { site: HubSite; why: string }[];
	/** With the line and column of each. */
	mistakes: string[];
}

/** `file` is what the messages call it. */
export function readHubSettings(text: string, file: string): ReadSettings {
	const parsed = parseContentFile(text, 'data');
	const at = ({ line, column }: { line: number; column: number }) => `${file}:${line}:${column}`;
	const nothing = (mistakes: string[]): ReadSettings => ({ refused: [], mistakes });
	if (parsed.errors.length > 0)
		return nothing(parsed.errors.map((error) => `${at(error.place)}  ${error.message} ${error.note}`));
	const result = hubSchema.safeParse(parsed.data);
	if (!result.success)
		return nothing(
			result.error.issues.map((issue) =>
				issue.code === 'unrecognized_keys'
					? `${at(parsed.locate([...issue.path, issue.keys[0]!], 'key'))}  There is no setting “${issue.keys.join('”, “')}”. docs/federation.md lists them.`
					: `${at(parsed.locate(issue.path))}  ${issue.message}`,
			),
		);
	const kept = new Map<string, HubSite>();
	const refused: ReadSettings['refused'] = [];
	for (const [place, site] of result.data.sites.entries()) {
		const key = keyOfAddress(site.address);
		const first = kept.get(key);
		if (!first) kept.set(key, site);
		else
			refused.push({
				site,
				why: `${at(parsed.locate(['sites', place, 'address']))}  “${site.id}” has the same address as “${first.id}”, so it is left out. Correct the address, or remove one of the two.`,
			});
	}
	return { settings: { ...result.data, sites: [...kept.values()] }, refused, mistakes: [] };
}
