/** A Markdown plugin: wide tables scroll inside their own box, and alignment is a class, because styles are not allowed. */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

export const scrollTables: HastPlugin = {
	name: 'scroll-tables',
	element: [
		{
			filter: ['table'],
			visit(node, context) {
				// Named after its columns: a page may have several tables, and a region needs a name of its own.
				const head = node.children.find((child) => child.type === 'element' && child.tagName === 'thead');
				const columns = head
					? context
							.textContent(head)
							.trim()
							.split(/\s*\n\s*/)
							.join(', ')
					: '';
				const properties = {
					className: ['table-scroll'],
					tabIndex: 0,
					ariaLabel: columns ? `Table: ${columns}` : 'Table',
				};
				context.wrapNode(node, { type: 'element', tagName: 'section', properties, children: [] });
			},
		},
		{
			filter: ['th', 'td'],
			visit(node, context) {
				const side = /right|center/.exec(String(node.properties['style'] ?? ''))?.[0];
				if (side) context.setProperty(node, 'className', [`align-${side}`]);
				context.setProperty(node, 'style', undefined);
			},
		},
	],
};
