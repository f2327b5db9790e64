/** `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them; GitLab Pages reads the second. */
import { withBase } from '#lib/links/paths.ts';
import { askAgain, headerRules } from '../headers.ts';
import type { Redirect } from './redirects.ts';

/**
 * Both hosts put two values of one header together, with a comma between. So “ask again”, which they say by themselves,
 * is left out; and of two values that browsers cannot read together, they read neither, which is what shared files need.
 */
export function writeHeadersFile(base: string): string {
	const blocks = headerRules.flatMap(({ paths, headers }) => {
		const lines = Object.entries(headers).filter(([, value]) => value !== askAgain);
		return paths.map((path) =>
			[withBase(base, path), ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		);
	});
	return `# Made by every build.\n${blocks.join('\n')}\n`;
}

export function writeRedirectsFile(base: string, redirects: readonly Redirect[]): string {
	const lines = redirects.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301`);
	return `${['# Made by every build.', ...lines].join('\n')}\n`;
}
