/** `.htaccess`, for Apache and hosts that read what Apache reads. Where a module is missing, its lines are passed over. */
import { withBase } from '#lib/links/paths.ts';
import { headerRules, mediaTypes } from '../headers.ts';
import type { Redirect } from './redirects.ts';

const compressed = [
	'text/html',
	'text/css',
	'text/javascript',
	'text/xml',
	'text/calendar',
	'application/javascript',
	'application/json',
	'application/rss+xml',
	'application/xml',
	'image/svg+xml',
].join(' ');

export function writeHtaccess(base: string, redirects: readonly Redirect[]): string {
	return `${[
		'# Made by every build.',
		`ErrorDocument 404 ${withBase(base, '/404.html')}`,
		...inModule('mime', [
			'AddDefaultCharset utf-8',
			...Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`),
		]),
		...inModule('brotli', [`AddOutputFilterByType BROTLI_COMPRESS ${compressed}`]),
		...inModule('deflate', [`AddOutputFilterByType DEFLATE ${compressed}`]),
		...inModule('headers', headerRules.flatMap(writeRule(base))),
		...inModule(
			'alias',
			redirects.map(
				({ from, to }) => `RedirectMatch 301 "^${withBase(base, from)}?$" "${withBase(base, to)}"`,
			),
		),
	].join('\n')}\n`;
}

function writeRule(base: string) {
	return ({ paths, headers }: (typeof headerRules)[number]): string[] => {
		const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
		if (paths.includes('/*')) return lines;
		const pattern = paths.map((path) => writePattern(withBase(base, path))).join('|');
		return [`<If "%{REQUEST_URI} =~ m#^(?:${pattern})#">`, ...lines.map((line) => `\t${line}`), '</If>'];
	};
}

/** `/api/*` → `/api/`, and `/feed.json` → `/feed\.json$` */
function writePattern(path: string): string {
	return path.endsWith('*') ? path.slice(0, -1) : `${path.replaceAll('.', String.raw`\.`)}$`;
}

function inModule(name: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	return [`<IfModule mod_${name}.c>`, ...lines.map((line) => `\t${line}`), '</IfModule>'];
}
