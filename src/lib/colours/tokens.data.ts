/** The colours of `src/styles`, light and dark, that meet those of a partnership. A test holds the two together. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours that a partnership may set, with the name they have in the styles and their usual values. */
export const ownColours = {
	ink: { token: 'ink', light: '#17213a', dark: '#edebe4' },
	paper: { token: 'paper', light: '#fdfcf9', dark: '#131925' },
	host: { token: 'host', light: '#17213a', dark: '#f7dfa3' },
	peer: { token: 'peer', light: '#2a66c8', dark: '#86b4ff' },
	banner: { token: 'manila', light: '#f7dfa3', dark: '#1f2b45' },
} as const;
export type OwnColour = keyof typeof ownColours;

/** Grounds that ink is written on, beside paper. */
export const grounds = {
	light: ['#f4f1e9', '#ffffff', '#fde5e1', '#e2ebf7', '#daeeef', '#e1f0e2', '#fbebce', '#f2e6f4', '#edf0d0'],
	dark: ['#1c2434', '#0d131d', '#4b1d1e', '#1a2a45', '#142d34', '#182e23', '#322711', '#33233a', '#2a2c16'],
} as const satisfies Record<Theme, readonly string[]>;

/** Words that are written on paper, beside ink: what is said aside, alarm, and the seven collections. */
export const words = {
	light: ['#454e66', '#b01c20', '#1d4f96', '#0b6070', '#22643a', '#855200', '#86306f', '#5a6010'],
	dark: ['#b7bccb', '#ffa198', '#9fc2f6', '#7dd0d8', '#94d49e', '#f2c06c', '#efaad9', '#cfd37c'],
} as const satisfies Record<Theme, readonly string[]>;
