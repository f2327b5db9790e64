/** Nothing but the cards of a session. The rules come with the script, because the page without it cannot use them. */
const onlyCards = `@layer print {
	@media print {
		.mast, .top, .foot, main > :not(:has(.cut)), .wrap > :not(:has(.cut)), .prose > :not(.cards-to-cut) { display: none }
		.cards-to-cut:first-of-type { break-before: auto }
		.cards-to-cut:last-of-type { break-after: auto }
	}
}`;

/** Shows the button that prints the cards of the page alone. */
export function offerCards(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(onlyCards);
	for (const button of document.querySelectorAll<HTMLElement>('[data-do=print-cards]')) {
		button.hidden = false;
		button.addEventListener('click', () => {
			document.adoptedStyleSheets.push(sheet);
			print();
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		});
	}
}
