/** The set-up of nginx for the built site. It stands outside the site, in the folder of nginx. */
import { withBase } from '#lib/links/paths.ts';
import { headerRules, mediaTypes } from '../headers.ts';

export interface NginxOptions {
	/** The folder of the address, such as `/knowledge/`. */
	base: string;
	/** The folder on the disk that `/` stands for; the site stands in it, below `base`. */
	root: string;
	/** A port, or an address with a port. */
	listen: string;
	serverName: string;
}

/** All that the site has, so that no table of the machine decides. */
const types: Record<string, string> = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	txt: 'text/plain',
	xml: 'application/xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	zip: 'application/zip',
	...mediaTypes,
};
const isText = (type: string) => /^text\/|json$|xml$/.test(type);

/** A file for `/etc/nginx/conf.d`. */
export function writeNginxConfig({ base, root, listen, serverName }: NginxOptions): string {
	const texts = [...new Set(Object.values(types))].filter(isText);
	const others = texts.filter((type) => type !== 'text/html').join(' ');
	const headers = listHeaders(base);
	return `${[
		'# Written by src/lib/hosting/hosts/nginx.ts from the one table of headers.',
		...headers.flatMap(({ map }) => map),
		'server {',
		...[
			`listen ${listen};`,
			`server_name ${serverName};`,
			`root ${root};`,
			'index index.html;',
			'server_tokens off;',
			'# An address without its last slash is led to the one with it, query and all.',
			'absolute_redirect off;',
			'',
			'default_type application/octet-stream;',
			'types {',
			...Object.entries(types).map(([ending, type]) => `	${type} ${ending};`),
			'}',
			'charset utf-8;',
			`charset_types ${others};`,
			'gzip on;',
			'gzip_vary on;',
			'gzip_comp_level 6;',
			'gzip_min_length 512;',
			'gzip_proxied any;',
			`gzip_types ${others};`,
			'',
			...headers.map(({ line }) => line),
			'',
			'# A folder without a page is a page that is not there.',
			`error_page 403 404 =404 ${withBase(base, '/404.html')};`,
			'location ~ /\\.(?!well-known/) { return 404; }',
		].map((line) => (line === '' ? '' : `	${line}`)),
		'}',
	].join('\n')}\n`;
}

/** A header that differs by path needs a table of its own, because nginx adds headers of one place only. */
function listHeaders(base: string): { map: string[]; line: string }[] {
	const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
	return names.map((name) => {
		const rules = headerRules.filter(({ headers }) => headers[name] !== undefined);
		const everywhere = rules.find(({ paths }) => paths.includes('/*'))?.headers[name] ?? '';
		// The later rule holds, and of a table the first line that fits.
		const special = rules.filter(({ paths }) => !paths.includes('/*')).reverse();
		if (special.length === 0) return { map: [], line: `add_header ${name} ${quote(everywhere)} always;` };
		const variable = `$alongside_${name.toLowerCase().replaceAll('-', '_')}`;
		const lines = special.flatMap(({ paths, headers }) =>
			paths.map((path) => `	${matching(withBase(base, path))} ${quote(headers[name]!)};`),
		);
		return {
			map: [`map $uri ${variable} {`, `	default ${quote(everywhere)};`, ...lines, '}'],
			line: `add_header ${name} ${variable} always;`,
		};
	});
}

/** `/fonts/*` → everything below it; any other path is itself. */
function matching(path: string): string {
	const escaped = path.replace(/\*$/, '').replace(/[.]/g, '\\.');
	return quote(path.endsWith('*') ? `~^${escaped}` : `~^${escaped}$`);
}

function quote(value: string): string {
	return `"${value}"`;
}
