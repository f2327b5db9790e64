/** Lists what can be read without a connection. The same page stands in for one that is not kept. */
import { make } from '../search/element.ts';
import { readKept, tellWorker, type Kept } from './kept.ts';
import { formatSize, plural } from '#lib/text/count.ts';
import { unescapeMarkup } from '#lib/text/unescape.ts';

interface KeptPage {
	path: string;
	title: string;
}

class KeptPages extends HTMLElement {
	#base = this.dataset['base']!;

	connectedCallback(): void {
		this.#part('missing').hidden = location.pathname === `${this.#base}offline/`;
		const clear = this.#part('clear');
		clear.addEventListener('click', () => {
			void tellWorker({ clear: true }).then(async () => {
				await this.#show();
				this.#part('size').focus();
			});
		});
		void this.#show();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-part=${name}]`)!;
	}

	async #show(): Promise<void> {
		const kept = await readKept(this.#base);
		const pages = await listPages(kept, this.#base);
		const bytes = await sumBytes(kept);
		const links = (all: readonly KeptPage[]) =>
			all.map(({ path, title }) => make('li', {}, [make('a', { href: path }, [title])]));
		const sessions = [...kept.sessions].map(([list, { title }]) => ({
			path: list.replace(/[^/]+$/, ''),
			title,
		}));
		this.#part('sessions').replaceChildren(...links(sessions));
		this.#part('sessions').closest('section')!.hidden = sessions.length === 0;
		this.#part('pages').replaceChildren(...links(pages));
		this.#part('size').textContent =
			pages.length === 0
				? 'Nothing is kept on this device yet.'
				: `${plural(pages.length, 'page')} with what they need, ${formatSize(bytes)}.`;
		this.#part('clear').hidden = !navigator.serviceWorker?.controller;
	}
}

/** By title; the page itself is left out. */
async function listPages({ files }: Kept, base: string): Promise<KeptPage[]> {
	const paths = [...files.keys()].filter((path) => path.endsWith('/') && !path.startsWith(`${base}go/`));
	const pages = await Promise.all(
		paths
			.filter((path) => path !== `${base}offline/`)
			.map(async (path) => ({ path, title: readTitle(await files.get(path)!.clone().text()) })),
	);
	return pages.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

/** “Peer review visit | Alongside” → “Peer review visit” */
function readTitle(html: string): string {
	return unescapeMarkup(/<title>([^<]*)/.exec(html)?.[1] ?? '').replace(/ \| [^|]*$/, '');
}

async function sumBytes({ files }: Kept): Promise<number> {
	const sizes = await Promise.all([...files.values()].map(async (file) => (await file.clone().blob()).size));
	return sizes.reduce((sum, size) => sum + size, 0);
}

customElements.define('kept-pages', KeptPages);
