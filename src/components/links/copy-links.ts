/**
 * A button at every heading and step that copies its short address, and what helps to pass the page on. The page is whole
 * without it, and carries nothing for it but the address of this file: buttons, their looks and all words are made here.
 */
import { copyText } from './copy-text.ts';
import { look } from './look.ts';
import { makeIcon } from './make-icon.ts';
import { offerShare } from './share.ts';

const main = document.querySelector('main')!;
const short = main.querySelector<HTMLAnchorElement>('dd.url a');

/** Where the page has no short address, its own. */
function addressOf(id: string): string {
	const url = new URL(short?.href ?? location.pathname, location.href);
	url.hash = id;
	return url.href;
}

/** The id of a heading, or of the step or line that it is the first heading of. */
function findId(heading: HTMLElement): string {
	if (heading.id) return heading.id;
	const part = heading.closest<HTMLElement>('li[id], section[id], article[id]');
	return part?.querySelector('h2, h3, h4') === heading ? part.id : '';
}

function addButton(heading: HTMLElement): HTMLButtonElement[] {
	const id = findId(heading);
	if (!id) return [];
	const title = heading.textContent.trim();
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy-link';
	button.ariaLabel = `Copy the link to “${title}”`;
	button.append(makeIcon());
	button.addEventListener('click', () => void copyText(addressOf(id), { button, what: 'Link' }));
	// Else the button would be part of the name of the heading, and of the section that it names.
	heading.ariaLabel = title;
	heading.append(button);
	return [button];
}

/** Beside the last word, where it moves nothing. A heading that fills its line on a phone has its button below. */
function place(buttons: readonly HTMLButtonElement[]): void {
	for (const button of buttons) button.classList.remove('below');
	const beyond = buttons.filter((button) => button.getBoundingClientRect().right > innerWidth);
	for (const button of beyond) button.classList.add('below');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);
const buttons = [...main.querySelectorAll<HTMLElement>('h2, h3, h4')].flatMap(addButton);
place(buttons);
// A typeface that comes late is wider.
void document.fonts.ready.then(() => place(buttons));
addEventListener('resize', () => place(buttons));
offerShare(main);
