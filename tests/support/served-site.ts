/** Serves both built sites for as long as the browser tests run, each at its own free port. */
import type { TestProject } from 'vitest/node';
import { serve } from '#lib/hosting/serve.ts';
import { findBrowser } from './browser.ts';
import { sites } from './sites.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Addresses with a slash at the end. */
		addresses: { top: string; folder: string };
	}
}

export default async function setup(project: TestProject) {
	// Unpacked here, before two test files could do so at once.
	await findBrowser();
	const top = await serve({ ...sites.top, port: 0 });
	const folder = await serve({ ...sites.folder, port: 0 });
	project.provide('addresses', { top: top.address, folder: folder.address });
	return () => {
		top.server.close();
		folder.server.close();
	};
}
