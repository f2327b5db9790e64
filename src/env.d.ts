declare namespace App {
	interface Locals {
		knowledge: import('./site/knowledge.ts').SiteKnowledge;
		/** By site path. */
		shortAddresses: Map<string, import('./lib/links/go-page.ts').ShortAddress>;
		inline: import('./lib/text/inline.ts').InlineContext;
	}
}
