/** The built sites that the tests look at. */
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const sites = {
	/** Served from the top of its address. */
	top: { base: '/', folder: resolve(root, 'dist') },
	/** Served from a folder of its address. */
	folder: { base: '/knowledge/', folder: resolve(root, '.cache/dist-knowledge') },
} as const;

/** The built site of `examples/second-partnership`. */
export const secondSite = { base: '/', folder: resolve(root, '.cache/dist-second') };

/** The hub over both that `build-hub.ts` builds. */
export const hubSite = { base: '/', folder: resolve(root, '.cache/dist-hub') };
