declare namespace App {
	interface Locals {
		knowledge: import('./site/knowledge.ts').SiteKnowledge;
		inline: import('./lib/text/inline.ts').InlineContext;
	}
}
