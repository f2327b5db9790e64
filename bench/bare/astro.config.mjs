import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The least that Astro needs for the same prose: what this engine is measured against. */
export default defineConfig({
	site: 'https://bare.example',
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [mdx()],
	markdown: { syntaxHighlight: false },
});
