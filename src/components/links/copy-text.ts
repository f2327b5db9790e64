export interface Copying {
	/** What was pressed: it shows that it worked, and gets the focus back. */
	button: HTMLButtonElement;
	/** What is copied, in a word or two. */
	what: string;
}

/** How long the button says that it worked. */
const shown = 2500;

const status = document.createElement('p');
status.role = 'status';
status.className = 'vh';
document.querySelector('main')!.append(status);

/** Says it once more where the same words stand there already. */
function say(words: string): void {
	status.textContent = '';
	setTimeout(() => (status.textContent = words), 50);
}

/** Copies, and says so. Where a browser does not allow it, shows the text, selected, to be copied by hand. */
export async function copyText(text: string, { button, what }: Copying): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		showToCopy(text, button);
		return;
	}
	const words = `${what} copied`;
	button.dataset['done'] = words;
	setTimeout(() => delete button.dataset['done'], shown);
	say(words);
}

function showToCopy(text: string, button: HTMLButtonElement): void {
	document.querySelector('.copy-by-hand')?.remove();
	const box = document.createElement('p');
	box.className = 'copy-by-hand';
	const code = document.createElement('code');
	code.tabIndex = 0;
	code.textContent = text;
	box.append('Copy this with Ctrl and C, or Cmd and C:', code);
	(button.closest('h2, h3, h4') ?? button.parentElement!).after(box);
	code.focus();
	getSelection()!.selectAllChildren(code);
	code.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		box.remove();
		button.focus();
	});
	say(
		'This browser does not let a page copy. The text is selected: copy it with Ctrl and C. Escape leads back.',
	);
}
