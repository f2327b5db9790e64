import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeNginxConfig } from '#lib/hosting/hosts/nginx.ts';

const example = { base: '/', root: '/srv/alongside', listen: '80', serverName: 'alongside.example' };

test('the example in deploy/nginx.conf is what the site needs', () => {
	const shipped = readFileSync(resolve(import.meta.dirname, '../../../deploy/nginx.conf'), 'utf8');

	expect(shipped.endsWith(writeNginxConfig(example))).toBe(true);
});

test('in a folder of an address every path begins with it', () => {
	const config = writeNginxConfig({ ...example, base: '/knowledge/' });

	expect(config).toContain('"~^/knowledge/fonts/" "public, max-age=31536000, immutable";');
	expect(config).toContain('"~^/knowledge/feed\\.json$" "*";');
	expect(config).toContain('error_page 403 404 =404 /knowledge/404.html;');
});
