/** Says after a save what still keeps the site from being published, such as a link to an entry that is not there yet. */

export function showWaiting(file: string, findings: readonly string[]): void {
	document.getElementById('waiting')?.remove();
	const box = document.createElement('dialog');
	box.id = 'waiting';
	const heading = document.createElement('h2');
	heading.textContent = 'Saved, but not ready to be published';
	const about = document.createElement('p');
	about.textContent = `${file} is saved. The site cannot be published until this is mended:`;
	const list = document.createElement('ul');
	for (const finding of findings) {
		const item = document.createElement('li');
		item.textContent = finding;
		list.append(item);
	}
	const close = document.createElement('button');
	close.textContent = 'Close';
	close.addEventListener('click', () => box.remove());
	box.append(heading, about, list, close);
	document.body.append(box);
	box.showModal();
}
