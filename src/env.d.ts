declare namespace App {
	interface Locals {
		knowledge: import('./site/knowledge.ts').SiteKnowledge;
		/** By site path. */
		shortAddresses: Map<string, import('./lib/links/go-page.ts').ShortAddress>;
		/** Whether this site brings other sites together. */
		isHub: boolean;
		inline: import('./lib/text/inline.ts').InlineContext;
	}
}

/** The text of a script with all that it imports (`integrations/inline-script.ts`). */
declare module '*?inline-script' {
	const script: string;
	export default script;
}
