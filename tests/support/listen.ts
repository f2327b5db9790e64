import type { Page } from 'playwright-core';

/** What Playwright says where a test has switched the keeping of pages off. */
export const notKept = 'Service Worker registration blocked by Playwright';

/** What a page complains about while it is open: errors, messages, requests that fail or go elsewhere, dialogs. */
export function listenForFaults(page: Page, address: string): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.text() !== notKept) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('dialog', (dialog) => {
		faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(address)) faults.push(`elsewhere: ${request.url()}`);
		if (request.method() !== 'GET') faults.push(`sent: ${request.method()} ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
	});
	return faults;
}

/** Values for an address that nobody means: for each of them a page must stay sensible. */
export const badValues = [
	'',
	'a',
	'x'.repeat(500),
	'the and of',
	'"\'`“”',
	'.*+?^${}()|[]\\',
	'🎓🏫',
	'مدرسة',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'__proto__',
	'%E0%A4%A',
];
