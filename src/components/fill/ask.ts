/** Asks in the page and waits for the answer. The careful answer comes first and has the focus. */
export function ask(place: HTMLElement, words: string): Promise<boolean> {
	place.querySelector('p')!.textContent = words;
	place.hidden = false;
	place.querySelector('button')!.focus();
	return new Promise((resolve) => {
		place.onclick = ({ target }) => {
			const answer = (target as HTMLElement).dataset['answer'];
			if (answer === undefined) return;
			place.hidden = true;
			resolve(answer === 'yes');
		};
	});
}
