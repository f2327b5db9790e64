import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

const mark = '?inline-script';

/**
 * `import script from './a.ts?inline-script'` gives the text of one plain script with all that it imports. A page that is
 * opened as a file, from a USB stick, may load no module, so its script has to stand in the page.
 */
export function inlineScript(): AstroIntegration {
	return {
		name: 'inline-script',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'inline-script',
								enforce: 'pre',
								resolveId: (id: string, from: string | undefined) =>
									id.endsWith(mark)
										? '\0' + fileURLToPath(new URL(id.slice(0, -mark.length), `file://${from}`)) + mark
										: undefined,
								load: async (id: string) =>
									id.endsWith(mark)
										? `export default ${JSON.stringify(await bundleScript(id.slice(1, -mark.length)))};`
										: undefined,
							},
						],
					},
				});
			},
		},
	};
}
