/** Gets one JSON file of a site that may be slow, wrong or hostile. */
import { formatSize } from '#lib/text/count.ts';

export type Fetch = (
	address: string,
	options: { signal: AbortSignal; redirect: 'manual'; headers: Record<string, string> },
) => Promise<Response>;

export interface DownloadLimits {
	bytes: number;
	seconds: number;
}

/** Why a file of a site was not taken, as a sentence. */
export class NotTaken extends Error {}

const mostRedirects = 3;

/** The parsed file. @throws NotTaken for anything but whole JSON within the limits, from the same origin. */
export async function downloadJson(address: string, fetch: Fetch, limits: DownloadLimits): Promise<unknown> {
	const signal = AbortSignal.timeout(limits.seconds * 1000);
	const file = fileName(address);
	try {
		const response = await follow(address, fetch, signal);
		checkHead(response, file);
		return parse(await readText(response, file, limits), file);
	} catch (error) {
		if (error instanceof NotTaken) throw error;
		throw new NotTaken(
			signal.aborted
				? `${file} did not come within ${limits.seconds} seconds.`
				: `${file} could not be reached.`,
			{ cause: error },
		);
	}
}

async function follow(address: string, fetch: Fetch, signal: AbortSignal): Promise<Response> {
	let at = address;
	for (let step = 0; step <= mostRedirects; step++) {
		const headers = { Accept: 'application/feed+json, application/json' };
		const response = await fetch(at, { signal, redirect: 'manual', headers });
		const to = response.status >= 300 && response.status < 400 && response.headers.get('location');
		if (!to) return response;
		await response.body?.cancel();
		const next = URL.parse(to, at);
		if (!next || next.origin !== new URL(address).origin)
			throw new NotTaken(`${fileName(address)} leads to another address, which is not followed.`);
		at = next.href;
	}
	throw new NotTaken(`${fileName(address)} leads on more than ${mostRedirects} times.`);
}

function checkHead(response: Response, file: string): void {
	if (!response.ok) throw new NotTaken(`${file} answers ${response.status}.`);
	const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'no type';
	if (!/^application\/([a-z.+-]+\+)?json$/.test(type))
		throw new NotTaken(
			`${file} is not JSON but ${/^[\w.+/ -]{1,60}$/.test(type) ? type : 'something else'}.`,
		);
}

/** Counts what has been unpacked, whatever the server says that it sends. */
async function readText(response: Response, file: string, { bytes }: DownloadLimits): Promise<string> {
	const tooLarge = new NotTaken(`${file} is larger than ${formatSize(bytes)}.`);
	if (Number(response.headers.get('content-length')) > bytes) {
		await response.body?.cancel();
		throw tooLarge;
	}
	const decoder = new TextDecoder();
	// Browsers that are a little older cannot loop over a body.
	const reader = response.body?.getReader();
	let text = '';
	let read = 0;
	for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
		read += part.value.length;
		if (read > bytes) {
			await reader!.cancel();
			throw tooLarge;
		}
		text += decoder.decode(part.value, { stream: true });
	}
	return text + decoder.decode();
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new NotTaken(`${file} is damaged: it is not whole JSON.`, { cause: error });
	}
}

/** https://north.example/api/maps.json → maps.json */
function fileName(address: string): string {
	return new URL(address).pathname.replace(/^.*\//, '');
}
