import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { fileKinds, type CollectionName } from '../schemas/collections.ts';
import { parseContentFile } from '../lib/content/front-matter.ts';
import { contentRoot } from './content-root.ts';

/**
 * Astro's own loader for finding, watching and rendering, with the data read by our one reader: Astro reads dates
 * and versions by other rules than the checks, and the two must never differ.
 */
export function contentLoader(collection: CollectionName): Loader {
	const endings = fileKinds[collection].join(',');
	const pattern = fileKinds[collection].length > 1 ? `**/*.{${endings}}` : `**/*.${endings}`;
	const inner = glob({ base: join(contentRoot, collection), pattern });
	return {
		name: 'content-loader',
		load: (context) =>
			inner.load({
				...context,
				parseData: (props) => {
					const text = readFileSync(props.filePath!, 'utf8');
					const { data } = parseContentFile(text, props.filePath!.endsWith('.yaml') ? 'data' : 'prose');
					return context.parseData({ ...props, data: data as typeof props.data });
				},
			}),
	};
}
