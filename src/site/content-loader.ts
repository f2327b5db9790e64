import { join } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { fileKinds, type CollectionName } from '../schemas/collections.ts';
import { kindOfFile, parseContentFile } from '../lib/content/front-matter.ts';
import { contentRoot } from './content-root.ts';

/** How Astro takes each kind of file apart, by its ending. Not in Astro's types: hence the error below should it go away. */
interface InnerContext extends LoaderContext {
	entryTypes: Map<string, object>;
}

type Fields = Record<string, unknown>;

/**
 * Astro's own loader for finding, watching and rendering, with the data read by our one reader: Astro reads dates
 * and versions by other rules than the checks, and the two must never differ.
 */
export function contentLoader(collection: CollectionName): Loader {
	const endings = fileKinds[collection].join(',');
	const pattern = fileKinds[collection].length > 1 ? `**/*.{${endings}}` : `**/*.${endings}`;
	const inner = glob({ base: join(contentRoot, collection), pattern });
	return { name: 'content-loader', load: (context) => inner.load(readByOurReader(context as InnerContext)) };
}

function readByOurReader(context: InnerContext): InnerContext {
	// Astro carries a stand-in about: it would keep the fields a second time beside the rendered text.
	const fieldsOf = new WeakMap<object, Fields>();
	const readAs = (ending: string) => ({
		getEntryInfo: ({ contents }: { contents: string }) => {
			const { data, body } = parseContentFile(contents, kindOfFile(ending.slice(1)));
			const standIn = {};
			fieldsOf.set(standIn, (data ?? {}) as Fields);
			return { data: standIn, ...(ending === '.yaml' ? {} : { body: body.trim() }) };
		},
	});
	return {
		...context,
		entryTypes: new Map(
			[...context.entryTypes].map(([ending, type]) => [ending, { ...type, ...readAs(ending) }]),
		),
		parseData: (props) => {
			const data = fieldsOf.get(props.data);
			if (!data)
				throw new Error(
					'Astro no longer reads content files through `entryTypes`. See src/site/content-loader.ts.',
				);
			return context.parseData({ ...props, data: data as typeof props.data });
		},
	};
}
