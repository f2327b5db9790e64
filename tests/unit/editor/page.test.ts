/** The page of the editor and what it may do. */
import { describe, expect, test } from 'vitest';
import { writeEditorPage, writeEditorPolicy } from '#lib/editor/page.ts';

const site = { name: 'A <b> & c', address: 'https://hill.example' };
const policy = (editor?: Parameters<typeof writeEditorPolicy>[0]['site']['editor']) =>
	writeEditorPolicy({ site: { ...site, ...(editor ? { editor } : {}) } });

describe('the policy', () => {
	test('lets nothing go anywhere without a place to sign in to', () => {
		expect(policy()).toMatchInlineSnapshot(
			`"default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self' data: blob:;form-action 'none';base-uri 'none'"`,
		);
	});

	test.each([
		['GitHub', { host: 'github', repository: 'a/b' }, 'https://api.github.com'],
		['GitLab', { host: 'gitlab', repository: 'a/b' }, 'https://gitlab.com'],
		[
			'a server of its own',
			{ host: 'gitlab', repository: 'a/b', server: 'https://git.example/x' },
			'https://git.example',
		],
	] as const)('lets the editor speak to %s', (_name, editor, address) => {
		expect(policy(editor)).toContain(`connect-src 'self' data: blob: ${address};`);
	});
});

test('the page asks not to be listed, and carries its settings as data', () => {
	const html = writeEditorPage({
		language: 'en-GB',
		settings: { site, folder: 'src/content', takesFromLibrary: false, otherEndings: {} },
		script: './start.js',
	});

	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(html).toContain('data-folder="src" data-sign-in="none"');
	expect(html).not.toContain('<b>');
	expect(html).not.toMatch(/<script(?![^>]*(src|application\/json))/);
});
