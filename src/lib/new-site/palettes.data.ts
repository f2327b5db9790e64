/** Colours to begin with, each for light and dark devices. A test measures them. */
import type { Site } from '#schemas/site.ts';

type Colours = Required<NonNullable<Site['colours']['dark']>>;

export const palettes = {
	navy: {
		light: { ink: '#17213a', paper: '#fdfcf9', host: '#17213a', peer: '#2a66c8', banner: '#f7dfa3' },
		dark: { ink: '#edebe4', paper: '#131925', host: '#f7dfa3', peer: '#86b4ff', banner: '#1f2b45' },
	},
	plum: {
		light: { ink: '#2a1b36', paper: '#fcfbfd', host: '#54205c', peer: '#0f7466', banner: '#d3ebdd' },
		dark: { ink: '#efeaf2', paper: '#17131f', host: '#e3c8f0', peer: '#62cdb9', banner: '#29213c' },
	},
	forest: {
		light: { ink: '#14281d', paper: '#fbfdfa', host: '#1d4a2e', peer: '#a04b12', banner: '#f3e3c4' },
		dark: { ink: '#e9f0ea', paper: '#111a15', host: '#a9dcb6', peer: '#f0a868', banner: '#1c3325' },
	},
	brick: {
		light: { ink: '#2f1a17', paper: '#fefcfa', host: '#7c2415', peer: '#1d6a86', banner: '#f4dccf' },
		dark: { ink: '#f3e9e5', paper: '#1c1311', host: '#f4b9a4', peer: '#7cc7e2', banner: '#38211b' },
	},
	slate: {
		light: { ink: '#1d2530', paper: '#fbfcfd', host: '#2c3e55', peer: '#b3372f', banner: '#dde6ee' },
		dark: { ink: '#e8ecf1', paper: '#12161c', host: '#bfd3ea', peer: '#ff9a8f', banner: '#223041' },
	},
} as const satisfies Record<string, { light: Colours; dark: Colours }>;

export type PaletteName = keyof typeof palettes;
