import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro’s name for the module that holds all content. */
const contentModule = '\0astro:data-layer-content';

/**
 * Lets a build read the content from the file that Astro has just written. Astro itself makes a program of it, which the
 * bundler then reads and writes again: at 1,000 entries 11 MB, a tenth of the whole build. Should Astro rename what is
 * named here, nothing breaks: it goes its own way again.
 */
export function contentFromFile(): AstroIntegration {
	let file = '';
	return {
		name: 'content-from-file',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				const load = (id: string) =>
					id === contentModule && existsSync(file)
						? `import { readFileSync } from 'node:fs';export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
						: undefined;
				updateConfig({ vite: { plugins: [{ name: 'content-from-file', enforce: 'pre', load }] } });
			},
			'astro:config:done': ({ config }) => {
				file = fileURLToPath(new URL('data-store.json', config.cacheDir));
			},
		},
	};
}
