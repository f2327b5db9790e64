/** Opens the editor where it has something to open: a folder of this computer, or a place to sign in to. */
import type { EditorSettings } from '#lib/editor/config.ts';

const settings = JSON.parse(document.getElementById('settings')!.textContent) as EditorSettings;
const isOwnComputer = /^(127\.0\.0\.1|([^.]+\.)*localhost)$/.test(location.hostname);
const elsewhere = document.getElementById('elsewhere')!;

if (settings.site.editor || isOwnComputer) {
	const { openEditor } = await import('./editor.ts');
	elsewhere.hidden = true;
	openEditor(settings);
} else {
	for (const paragraph of elsewhere.querySelectorAll('p')) paragraph.hidden = !paragraph.hidden;
	elsewhere.querySelector<HTMLElement>('p:last-child')!.hidden = false;
}
