/** What may be kept on a device, and which is asked first: the device or the network. All paths begin with the base. */

/**
 * `named`: its name changes with its content, or it hardly ever changes, so what is kept is asked first. `fresh`: the
 * network is asked first. `asked`: the same, but kept only where the reader asked for it. `never`: left to the browser.
 */
export type Rule = 'named' | 'fresh' | 'asked' | 'never';

const named = /^(?:_astro|fonts)\/|\.pf_\w+$|\.svg$/;
const asked = /^(?:downloads|api|cards)\/.*\.\w+$|\.(?:xml|ics)$|\/offline\.json$/;
const never = /^admin\/|^sw\.js$|\.zip$/;

export function ruleFor(path: string, base: string): Rule {
	if (!path.startsWith(base)) return 'never';
	const own = path.slice(base.length);
	if (never.test(own)) return 'never';
	if (asked.test(own)) return 'asked';
	return named.test(own) ? 'named' : 'fresh';
}

/** Whether somebody is in the middle of something on this page: presenting, or filling in. It is not exchanged then. */
export function isWorkplace(path: string): boolean {
	return /\/(?:present|fill)\/$/.test(path);
}

/** The name of the store of one build; `version` is empty for what all of them begin with. */
export function storeName(base: string, version = ''): string {
	return `kept ${base} ${version}`;
}

/** The list of what a session needs: being kept itself, it says that the session is. */
export const sessionListFile = 'offline.json';

export interface SessionList {
	title: string;
	/** Of all files as they are kept. */
	bytes: number;
	/** Paths with the base. */
	files: string[];
}
