import type { Site } from '#schemas/site.ts';

/** The light values of `src/styles/tokens.css`. */
const usual: Site['colours'] = { ink: '#17213a', paper: '#fdfcf9', host: '#17213a', peer: '#2a66c8' };

/** The style rule for the colours that a partnership has set otherwise; empty where it has set none. Light theme only. */
export function writeSiteColours(colours: Site['colours']): string {
	const own = (Object.keys(usual) as (keyof typeof usual)[]).filter((name) => colours[name] !== usual[name]);
	if (own.length === 0) return '';
	const rules = own.map((name) => `--${name}:${colours[name]}`).join(';');
	return `@media (prefers-color-scheme:light){:root{${rules}}}`;
}
