import { setFlagsFromString } from 'node:v8';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFromFile } from './src/integrations/content-from-file.ts';
import { downloads } from './src/integrations/downloads.ts';
import { editor } from './src/integrations/editor.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { inlineScript } from './src/integrations/inline-script.ts';
import { isListedIn } from './src/integrations/listed-pages.ts';
import { kit } from './src/integrations/kit.ts';
import { hub } from './src/integrations/hub.ts';
import { offline } from './src/integrations/offline.ts';
import { previewReport } from './src/integrations/preview-report.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortLinks } from './src/integrations/short-links.ts';
import { linkMentions } from './src/markdown/link-mentions.ts';
import { scrollTables } from './src/markdown/tables.ts';
import { contentRoot, ownRoot } from './src/site/content-root.ts';
import { findMentionsFromFiles } from './src/site/mentions-from-files.ts';
import { readSiteSettings } from './src/site/settings.ts';

// Left alone, Node collects so late that 1,000 entries take 1.4 GB, nearly all of it garbage. This way it is not slower.
for (const flag of ['--heap-growing-percent=20', '--semi-space-growth-factor=1']) setFlagsFromString(flag);

const outDir = process.env.ALONGSIDE_OUT ?? './dist';
const site = readSiteSettings(contentRoot);
const base = process.env.ALONGSIDE_BASE ?? site.folder;
const findMentions = findMentionsFromFiles(contentRoot);

/** Astro marks every page of MDX with a directive of its own, and the bundler then warns of each: of no use to an author. */
const leaveOutDirectives = (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log);

export default defineConfig({
	site: site.address,
	base,
	outDir,
	// Two builds at the same time must not share what they have read.
	cacheDir: `./.cache/astro/${outDir.replace(/\W+/g, '-')}`,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	prefetch: false,
	build: { inlineStylesheets: 'always' },
	integrations: [
		mdx(),
		contentFromFile(),
		inlineScript(),
		downloads(),
		previewReport(),
		searchIndex(),
		hub(),
		shortLinks(site, base),
		editor(site, ownRoot),
		hostFiles(contentRoot, base),
		sitemap({ filter: isListedIn(outDir, base) }),
		kit(site, base),
		// Last, because it sums up all files.
		offline(base),
	],
	vite: { build: { rolldownOptions: { onLog: leaveOutDirectives } } },
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ hastPlugins: [linkMentions({ base, findMentions }), scrollTables] }),
	},
});
