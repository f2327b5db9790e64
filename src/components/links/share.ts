/** At the foot of an entry: its citation and its short address to copy, and the card as a chat shows it. */
import { copyText } from './copy-text.ts';

/** Beside what stands there without a script. */
export function offerShare(main: HTMLElement): void {
	const [citation, address] = main.querySelectorAll<HTMLElement>('dd.url');
	const short = address?.querySelector('a')?.href;
	if (!citation || !address || !short) return;
	const cite = citation.textContent.replace(/\s+/g, ' ').trim();
	citation.append(
		makeRow(makeButton('Copy the citation', (button) => copyText(cite, { button, what: 'Citation' }))),
	);
	address.append(
		makeRow(
			makeButton('Copy the short address', (button) => copyText(short, { button, what: 'Address' })),
			...offerSystemShare(short),
		),
		makeFold(),
	);
}

function makeRow(...buttons: HTMLElement[]): HTMLElement {
	const row = document.createElement('div');
	row.className = 'share';
	row.append(...buttons);
	return row;
}

function makeButton(words: string, press: (button: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'btn';
	button.textContent = words;
	button.addEventListener('click', () => void press(button));
	return button;
}

/** The device’s own way to pass something on, where it has one. Who closes it has changed their mind. */
function offerSystemShare(url: string): HTMLButtonElement[] {
	if (!('share' in navigator)) return [];
	const data = { title: readMeta('og:title'), text: readMeta('og:description'), url };
	return [makeButton('Send it', () => navigator.share(data).catch(() => undefined))];
}

/** The picture is fetched when somebody opens the part. */
function makeFold(): HTMLDetailsElement {
	const fold = document.createElement('details');
	fold.className = 'share-fold';
	const summary = document.createElement('summary');
	summary.textContent = 'How it looks in a message';
	fold.append(summary);
	fold.addEventListener('toggle', () => fold.append(makeCard()), { once: true });
	return fold;
}

/** From what a chat reads itself. The picture has a full address, which a copy of the site on trial does not have. */
function makeCard(): HTMLElement {
	const card = document.createElement('figure');
	card.className = 'chat';
	const picture = new Image(1200, 630);
	const { pathname, host } = new URL(readMeta('og:image'));
	picture.src = pathname;
	picture.alt = '';
	const words = document.createElement('figcaption');
	const title = document.createElement('b');
	title.textContent = readMeta('og:title');
	const summary = document.createElement('span');
	summary.textContent = readMeta('og:description');
	words.append(title, summary, host);
	card.append(picture, words);
	return card;
}

function readMeta(property: string): string {
	return document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '';
}
