import { expect, test } from 'vitest';
import { downloadJson, type Fetch } from '#lib/federation/download.ts';

const address = 'https://north.example/feed.json';
const limits = { bytes: 1000, seconds: 0.05 };

function take(answer: Fetch): Promise<unknown> {
	return downloadJson(address, answer, limits);
}

function answer(body: BodyInit, type = 'application/json', headers: Record<string, string> = {}): Fetch {
	return () => Promise.resolve(new Response(body, { headers: { 'Content-Type': type, ...headers } }));
}

function redirect(to: (from: string) => string): Fetch {
	return (from) => Promise.resolve(new Response(null, { status: 302, headers: { Location: to(from) } }));
}

/** 100 bytes at a time without an end, as a server that never says how much it sends. */
function endless(onCancel: () => void): Fetch {
	const body = new ReadableStream({
		pull: (controller) => controller.enqueue(new Uint8Array(100)),
		cancel: onCancel,
	});
	return answer(body);
}

const silent: Fetch = (_address, { signal }) =>
	new Promise((_resolve, reject) =>
		signal.addEventListener('abort', () => reject(new DOMException('stopped', 'TimeoutError'))),
	);

test.each(['application/json; charset=utf-8', 'application/feed+json'])('takes %s', async (type) => {
	expect(await take(answer('{"a":1}', type))).toEqual({ a: 1 });
});

test.each<[string, Fetch, string]>([
	['a page', answer('<h1>Hello</h1>', 'text/html'), 'feed.json is not JSON but text/html.'],
	['a type with markup', answer('{}', 'a<script>'), 'feed.json is not JSON but something else.'],
	['half a file', answer('{"a":'), 'feed.json is damaged: it is not whole JSON.'],
	[
		'a file that says it is large',
		answer('{}', 'application/json', { 'Content-Length': '50000000' }),
		'feed.json is larger than 1\u00a0kB.',
	],
	[
		'another site',
		redirect(() => 'https://elsewhere.example/feed.json'),
		'feed.json leads to another address, which is not followed.',
	],
	[
		'another protocol',
		redirect(() => 'http://north.example/feed.json'),
		'feed.json leads to another address, which is not followed.',
	],
	['a circle', redirect((from) => `${from}?again`), 'feed.json leads on more than 3 times.'],
	['silence', silent, 'feed.json did not come within 0.05 seconds.'],
	['no server', () => Promise.reject(new TypeError('fetch failed')), 'feed.json could not be reached.'],
	['a missing file', () => Promise.resolve(new Response('', { status: 404 })), 'feed.json answers 404.'],
])('refuses %s', async (_name, fetch, message) => {
	await expect(take(fetch)).rejects.toThrow(message);
});

test('stops a file without an end as soon as it is too large', async () => {
	let isCancelled = false;

	await expect(take(endless(() => (isCancelled = true)))).rejects.toThrow(
		'feed.json is larger than 1\u00a0kB.',
	);

	expect(isCancelled).toBe(true);
});

test('follows a redirect on the same origin', async () => {
	const fetch: Fetch = (from) =>
		from === address
			? redirect(() => '/new/feed.json')(from, {} as never)
			: answer('{"moved":true}')(from, {} as never);

	expect(await take(fetch)).toEqual({ moved: true });
});
