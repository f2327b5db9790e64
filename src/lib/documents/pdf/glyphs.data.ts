/** The mark of each kind of document: SVG on a grid of 24, stroke 2. */
import type { DocumentKind } from '../document.ts';

export const paperGlyphs: Record<DocumentKind, string> = {
	form: '<path d="M3 3h18v18H3zM12 3v18M6 8h3M6 12h3M15 8h3M15 12h3M15 16h3"/>',
	protocol: '<path d="M2 20h6v-6h7V8h7V2"/>',
	session: '<path d="M2 5h9M7 12h12M14 19h8"/><path d="M2 2v6M7 9v6M14 16v6"/>',
	'case-study': '<path d="M3 3v18M8.5 3v18M14 3v18"/><path d="M18.5 3.8h2.2v16.4h-2.2z" stroke-width="1.5"/>',
	map: '<path d="M3 3h7v7H3zM14 14h7v7h-7z" fill="currentColor"/><path d="M14 3h7v7h-7zM3 14h7v7H3z"/>',
	glossary: '<path d="M8 5h14M8 12h14M8 19h14M2 5h3M2 12h3M2 19h3"/>',
};
