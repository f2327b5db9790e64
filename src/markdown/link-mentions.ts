/** A Markdown plugin: links codes and glossary terms in prose, and puts the base path before site links. */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { withBase } from '../lib/links/paths.ts';
import type { FindMentions } from '../lib/text/mentions.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

const notInside = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code', 'pre', 'Quote']);

export function linkMentions(options: { base: string; findMentions: FindMentions }): HastPlugin {
	return () => {
		const seen = new Set<string>();
		return {
			name: 'link-mentions',
			element: {
				filter: ['a'],
				visit(node, context) {
					const href = node.properties['href'];
					if (typeof href === 'string') context.setProperty(node, 'href', withBase(options.base, href));
				},
			},
			text(node, context) {
				// The words first: most texts mention nothing, and walking up from each of them costs more than reading it.
				const mentions = options.findMentions(node.value, new Set(seen));
				if (mentions.length === 0) return;
				let parent: ReturnType<typeof context.parent> = context.parent(node);
				for (; parent; parent = context.parent(parent)) {
					const name = 'tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : undefined;
					if (name && notInside.has(name)) return;
				}
				for (const { kind, path } of mentions) if (kind === 'term') seen.add(path);
				const pieces = [];
				let last = 0;
				for (const { start, end, path, title, kind } of mentions) {
					if (start > last) pieces.push({ type: 'text' as const, value: node.value.slice(last, start) });
					pieces.push({
						type: 'element' as const,
						tagName: 'a',
						properties: {
							href: withBase(options.base, path),
							...(kind === 'term' ? { className: ['gl'] } : {}),
							title,
						},
						children: [{ type: 'text' as const, value: node.value.slice(start, end) }],
					});
					last = end;
				}
				if (last < node.value.length) pieces.push({ type: 'text' as const, value: node.value.slice(last) });
				context.replaceNode(node, pieces);
			},
		};
	};
}
