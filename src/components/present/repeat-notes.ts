/** In the trainer’s window: the cues of a line stay in sight while the codes of its material are shown. */
export function repeatNotes(root: HTMLElement): void {
	for (const code of root.querySelectorAll<HTMLElement>('.slide[data-kind=material]')) {
		const line = root.querySelector(`.slide[data-line="${code.dataset['line']}"]`);
		const notes = line?.querySelector('.notes')?.cloneNode(true) as HTMLElement | undefined;
		if (!notes || code.querySelector('.notes')) continue;
		// The list keeps its name from the heading that it was copied from.
		for (const named of notes.querySelectorAll('[id]')) named.removeAttribute('id');
		code.append(notes);
	}
}
