/** Line drawings on a grid of 24, stroke 2, butt ends. */
export const glyphs = {
	case: '<path d="M3 3v18M8.5 3v18M14 3v18"/><path d="M18.5 3.8h2.2v16.4h-2.2z" stroke-width="1.5"/>',
	decide: '<path d="M12 22v-7C12 9 5 10 5 2M12 15c0-6 7-5 7-13"/>',
	proto: '<path d="M2 20h6v-6h7V8h7V2"/>',
	form: '<path d="M3 3h18v18H3zM12 3v18M6 8h3M6 12h3M15 8h3M15 12h3M15 16h3"/>',
	train: '<path d="M2 5h9M7 12h12M14 19h8"/><path d="M2 2v6M7 9v6M14 16v6"/>',
	map: '<path d="M3 3h7v7H3zM14 14h7v7h-7z" fill="currentColor"/><path d="M14 3h7v7h-7zM3 14h7v7H3z"/>',
	guide: '<path d="M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14"/>',
	find: '<path d="M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM15 15l7 7"/>',
	list: '<path d="M8 5h14M8 12h14M8 19h14M2 5h3M2 12h3M2 19h3"/>',
	worry: '<path d="M12 2 22 21H2zM12 9v6M12 16.5v2.5"/>',
	say: '<path d="M2 3h20v14H10l-6 5v-5H2zM6 8h12M6 12h8"/>',
	none: '<path d="M3 3h18v18H3z" stroke-dasharray="3 3"/>',
	back: '<path d="M20 4v7a4 4 0 0 1-4 4H4M9 10l-5 5 5 5"/>',
	check: '<path d="M3 13l6 6L21 5"/>',
	inspect: '<path d="M5 2h10l5 5v15H5zM14 2v6h6M9 13h7M9 17h7"/>',
	same: '<path d="M2 9h20M2 15h20"/>',
	near: '<path d="M2 9h20M2 20c8 0 8-5 13-5h7"/>',
	differs: '<path d="M2 9h20M2 15h20M7 21 17 3"/>',
	device: '<path d="M3 4h18v12H3zM1 20h22"/>',
	nobody: '<path d="M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-9 16-9 16 0zM3 3l18 18"/>',
	print: '<path d="M6 8V2h12v6M6 17H2V8h20v9h-4M6 13h12v9H6z"/>',
} as const;

export type GlyphName = keyof typeof glyphs;
