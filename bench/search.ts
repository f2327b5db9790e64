/** What the search costs at a size of the site: bytes that travel, time in the worker, time in the page. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FirstIndex } from '#lib/search/first-index.ts';
import { makeSearcher } from '#lib/search/searcher.ts';
import { serve } from '#lib/hosting/serve.ts';
import { queries } from '../tests/relevance/queries.data.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { openBuiltSearch, weighQuery, weighSearch } from '../tests/support/built-search.ts';
import { generateContent } from './generate.ts';
import { watchMainThread } from './main-thread.ts';
import { measure } from './measure.ts';
import { middleOf, spread, type Spread } from './spread.ts';

const root = resolve(import.meta.dirname, '..');
const work = join(root, '.cache/bench');
/** Every so many of the graded queries, so that all kinds are among them. */
const asked = queries.filter((_query, index) => index % 10 === 0).map(({ query }) => query);

export interface SearchFigures {
	entries: number;
	pages: number;
	/** Bytes after brotli: the program in the worker with its words; all before the first answer; a whole search. */
	layer: number;
	firstAnswer: number;
	wholeSearch: Spread;
	/** Milliseconds: getting ready; the first answer; ranking with the full text, whose files are there. */
	ready: number;
	first: Spread;
	ranked: Spread;
	/** Milliseconds of work in the page for a query, the middle of its rounds, with a processor four times slower. */
	mainThread: Record<Screen, Spread>;
}

/** Builds a site of `size` generated entries and measures its search. */
export async function measureSearchAt(size: number): Promise<SearchFigures> {
	const content = join(work, `content-${size}`);
	const out = join(work, `search-${size}`);
	generateContent(size, join(root, 'src/content'), content);
	rmSync(out, { recursive: true, force: true });
	const env = {
		ALONGSIDE_CONTENT: content,
		ALONGSIDE_OUT: out,
		ALONGSIDE_CARDS: 'off',
		ALONGSIDE_DOWNLOADS: 'off',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	await measure('astro build --force --silent', { cwd: root, env });
	return { ...(await measureSearch(out)), entries: size };
}

/** `folder` holds a built site. */
export async function measureSearch(folder: string): Promise<SearchFigures> {
	const { layer, firstAnswer } = weighSearch(folder);
	const wholes: number[] = [];
	for (const query of asked) wholes.push(await weighQuery(folder, query));
	return {
		entries: 0,
		layer,
		firstAnswer,
		wholeSearch: spread(wholes),
		...(await timeInWorker(folder)),
		mainThread: { phone: await timeInPage(folder, 'phone'), laptop: await timeInPage(folder, 'laptop') },
	};
}

async function timeInWorker(
	folder: string,
): Promise<Pick<SearchFigures, 'pages' | 'ready' | 'first' | 'ranked'>> {
	const text = readFileSync(join(folder, 'search/first.json'), 'utf8');
	const start = process.cpuUsage();
	const searcher = makeSearcher(JSON.parse(text) as FirstIndex);
	const ready = sinceThen(start);
	const { engine, first } = await openBuiltSearch(folder);
	const firsts: number[] = [];
	const ranks: number[] = [];
	for (const query of asked) {
		const request = { query, chosen: new Map(), asTyped: false, shown: 10 };
		firsts.push(await time(() => Promise.resolve(searcher.answerFirst(request))));
		await searcher.rank(request, engine);
		ranks.push(await time(() => searcher.rank(request, engine)));
	}
	return { pages: first.pages.path.length, ready, first: spread(firsts), ranked: spread(ranks) };
}

async function time(run: () => Promise<unknown>): Promise<number> {
	const start = process.cpuUsage();
	await run();
	return sinceThen(start);
}

/** Processor time, which does not depend on what else the machine does. */
function sinceThen(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/**
 * Four times slower is how Lighthouse measures a phone, and `phone` is its screen (its `lr-mobile-config`). On a laptop
 * the boxes beside the results are open, and more is drawn.
 */
const screens = {
	phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
	laptop: { viewport: { width: 1280, height: 800 } },
};
type Screen = keyof typeof screens;

/** Milliseconds for a query to be answered and announced. At 5,000 pages an answer may come later; its work then counts for the next query. */
const answered = 1500;
/** A machine that others use takes a third more or less for the same query from one moment to the next. */
const rounds = 3;

async function timeInPage(folder: string, screen: Screen): Promise<Spread> {
	const { server, address } = await serve({ folder, base: '/', port: 0 });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage(screens[screen]);
		await page.goto(`${address}search/?q=review`, { waitUntil: 'networkidle' });
		const box = page.locator('main input[type=search]').first();
		await box.focus();
		await wait(answered);
		const readWork = await watchMainThread(page);
		const timeTyping = async (words: string) => {
			const before = await readWork();
			await box.fill(words);
			await wait(answered);
			return (await readWork()) - before;
		};
		const queries = asked.slice(0, 10);
		// One letter asks nothing: what it costs, the caret and the test itself among it, is no work of the search.
		const letters: number[] = [];
		for (const query of queries) letters.push(await timeTyping(query.slice(0, 1)));
		// One query after another, so that each draws its results anew.
		const times = queries.map((): number[] => []);
		for (let round = 0; round < rounds; round++)
			for (const [place, query] of queries.entries()) times[place]!.push(await timeTyping(query));
		const letter = middleOf(letters);
		return spread(times.map((all) => middleOf(all) - letter));
	} finally {
		await browser.close();
		server.close();
	}
}
