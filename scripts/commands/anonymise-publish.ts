/** Writes the map, and beside it in the key folder what only the partnership may have. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addEdition, type Key } from '#lib/disclosure/release/editions.ts';
import { listPublished, type Release } from '#lib/disclosure/release/make-release.ts';
import type { PrivateTable } from '#lib/disclosure/release/read-table.ts';
import type { AnonymiseReport } from '#lib/disclosure/release/report.ts';
import { writeMap } from '#lib/disclosure/release/write-map.ts';
import type { AnonymiseConfig } from '#schemas/anonymise.ts';
import { keyPath } from './anonymise-input.ts';
import { refuse, writePrivateFile } from './private-places.ts';

export interface Edition {
	config: AnonymiseConfig;
	table: PrivateTable;
	release: Release;
	key: Key | undefined;
	report: AnonymiseReport;
}

/** Before anything is worked out. @throws RefusedError where nothing could be written in the end. */
export function checkOutput(out: string | undefined, newEdition: boolean, key: Key | undefined): void {
	if (!out || !/\.ya?ml$/.test(out))
		refuse({
			rule: 'output-missing',
			where: '--out',
			why: 'It does not say where the map is to be written.',
			fix: 'Give a file such as src/content/maps/strengths.yaml, or --check for a report alone.',
		});
	if (existsSync(out) && !newEdition)
		refuse({
			rule: 'output-exists',
			where: '--out',
			why: 'There is a map of this name, and it is left as it is.',
			fix: 'Give another name. If this is the next edition of the same map, add --new-edition.',
		});
	if (newEdition && !key)
		refuse({
			rule: 'key-lost',
			where: '--key-dir',
			why: 'The key of the earlier editions is not in this folder. Without it nobody can tell what two editions give away together.',
			fix: 'Bring back the key from your copy. If it is lost for good, withdraw the map and publish no further edition of it.',
		});
}

export function publishEdition(out: string, keyFolder: string, edition: Edition): void {
	const { config, release, key, report, table } = edition;
	const { map } = config;
	if (!map)
		refuse({
			rule: 'config-wrong',
			where: 'the configuration, “map”',
			why: 'The code, the title and the edition of the map are not there.',
			fix: 'Add “map” as docs/disclosure.md shows it, or give --check for a report alone.',
		});
	const added = { map: map.code, edition: map.edition, schools: listPublished(release, table) };
	const text = writeMap(release, { config: { ...config, map }, earlier: key?.editions.length ?? 0 });
	// The key first: a map whose key could not be written must not exist.
	writePrivateFile(keyPath(keyFolder, config)!, `${JSON.stringify(addEdition(key, added), undefined, 2)}\n`);
	writePrivateFile(join(keyFolder, `${map.code}.report.json`), `${JSON.stringify(report, undefined, 2)}\n`);
	writeFileSync(resolve(out), text);
}
