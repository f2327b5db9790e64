/** Answers the results page in the page itself: from a disk, no worker can be started and no index fetched. */
import type { FirstIndex } from '#lib/search/first-index.ts';
import type { Fragment } from '#lib/search/fragment.ts';
import { makeLocalEngine } from '#lib/search/local-engine.ts';
import { makeSearcher } from '#lib/search/searcher.ts';
import type { FromWorker, ToWorker } from '../search/search-worker.ts';

/** Written by the build into a script of its own. */
declare const kitIndex: { first: FirstIndex; fragments: Fragment[] };

const { port1, port2 } = new MessageChannel();
const searcher = makeSearcher(kitIndex.first);
const engine = makeLocalEngine(kitIndex.fragments);

port1.onmessage = ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind !== 'ask') return;
	const { id, request } = data;
	const send = (message: FromWorker) => port1.postMessage(message);
	searcher.answer(request, engine).then(
		(answer) => send({ id, answer }),
		() => send({ id, failed: true }),
	);
};
port2.start();

/** The page goes on once all of it is there. */
const first = new Promise<Response>((resolve) =>
	addEventListener('DOMContentLoaded', () => resolve(new Response('{}'))),
);
Object.assign(document.querySelector('site-search')!, { started: { worker: port2, first } });
