/** The page of the editor. It stands alone: the editor brings its own styles, and no reader’s page carries any of it. */
import { escapeMarkup } from '#lib/text/escape.ts';
import { apiOf, type EditorSettings } from './config.ts';

export interface EditorPageOptions {
	language: string;
	settings: EditorSettings;
	/** The file to begin with, relative to the page. */
	script: string;
}

/** Messages of the check stand each on a line of its own; without a place to sign in to, the button for it is of no use. */
const style =
	'body{margin:0;font:1.125rem/1.55 Arial,sans-serif;color:#17213a;background:#fdfcf9}#elsewhere{max-width:36rem;margin:3rem auto;padding:0 1.25rem}#elsewhere[hidden]{display:none}[role=dialog] .error,dialog .error{white-space:pre-line}[data-sign-in=none] [role=dialog] ~ .x,[data-sign-in=none] .buttons>button~button{display:none}#waiting{max-width:38rem;border:1px solid;border-radius:.5rem;padding:1rem 1.5rem;color:#17213a;background:#fdfcf9}';

export function writeEditorPage({ language, settings, script }: EditorPageOptions): string {
	const { name, editor } = settings.site;
	const title = `Edit ${name}`;
	const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
	return `<!DOCTYPE html><html lang="${language}" data-folder="${escapeMarkup(firstFolder(settings))}"${editor ? '' : ' data-sign-in="none"'}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${writeEditorPolicy(settings)}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(title)}</title><meta name="robots" content="noindex"><link rel="icon" href="../favicon.svg" type="image/svg+xml"><style>${style}</style></head><body><main id="elsewhere"><h1>${escapeMarkup(title)}</h1><p>This page opens the editor for the people who keep the site. It needs JavaScript.</p><p hidden>Here it has nothing to open. Start the site on the computer that holds its folder, with <code>npm start</code>, and open <code>/admin/</code> there. With a place to sign in to, it works from here too: “Edit in a form” in docs/publishing.md says how.</p><p><a href="../">Go to ${escapeMarkup(name)}</a></p></main><script type="application/json" id="settings">${data}</script><script type="module" src="${escapeMarkup(script)}"></script></body></html>`;
}

/** What tells the folder of the site from any other when somebody chooses one. */
function firstFolder({ folder }: EditorSettings): string {
	return folder.split('/')[0] || 'site';
}

/**
 * The editor sets styles on its elements, so these cannot be listed. It may speak to the host of the files where one is
 * named, and to nobody else: not for pictures of people, not for news of itself.
 */
export function writeEditorPolicy({ site: { editor } }: Pick<EditorSettings, 'site'>): string {
	const hosts = editor ? [`${apiAddress(editor)}`] : [];
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self' data:",
		["connect-src 'self' data: blob:", ...hosts].join(' '),
		"form-action 'none'",
		"base-uri 'none'",
	].join(';');
}

function apiAddress({ host, server }: NonNullable<EditorSettings['site']['editor']>): string {
	if (server) return new URL(apiOf(host, server)).origin;
	return host === 'github' ? 'https://api.github.com' : 'https://gitlab.com';
}
