/** The partnership's own picture, drawn anew as a PNG of one height: what else its file may hold stays behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../lib/documents/document.ts';
import type { Site } from '../schemas/site.ts';
import { contentRoot } from './content-root.ts';

const height = 10;
const longest = 45;
/** 300 dots an inch. */
const dotsPerMillimetre = 300 / 25.4;

export function readLogo({ partnership }: Pick<Site, 'partnership'>): Picture | undefined {
	const logo = partnership?.logo;
	if (!logo) return undefined;
	const bytes = readFileSync(join(contentRoot, 'site', logo.file));
	const svg = logo.file.endsWith('.svg') ? bytes.toString('utf8') : wrapPng(bytes);
	const { width: wide, height: high } = new Resvg(svg, { font: { loadSystemFonts: false } });
	const scale = Math.min(height / high, longest / wide);
	const drawn = new Resvg(svg, {
		font: { loadSystemFonts: false },
		fitTo: { mode: 'width', value: Math.round(wide * scale * dotsPerMillimetre) },
	}).render();
	return {
		png: drawn.asPng().toString('base64'),
		alt: logo.alt,
		width: round(wide * scale),
		height: round(high * scale),
	};
}

function wrapPng(bytes: Buffer): string {
	// The header chunk of a PNG begins at byte 8; width and height follow its length and name.
	const [wide, high] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
	const source = `data:image/png;base64,${bytes.toString('base64')}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><image width="${wide}" height="${high}" href="${source}"/></svg>`;
}

function round(millimetres: number): number {
	return Math.round(millimetres * 10) / 10;
}
