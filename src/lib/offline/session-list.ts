/** What a session needs with it when there is no connection. */
import { listNamedFiles } from './named-files.ts';
import type { SessionList } from './rules.ts';

export interface BuiltFiles {
	base: string;
	/** The bytes of the file at a path with the base; undefined where the site has none. */
	read(path: string): Uint8Array | undefined;
}

/** Parts of the site as paths without the base: those of `paths` that were built, and everything that they name. */
export function listWithFiles(paths: readonly string[], { base, read }: BuiltFiles): SessionList['files'] {
	const found = new Set<string>();
	const left = paths.map((path) => base.replace(/\/$/, '') + path);
	for (let path = left.shift(); path !== undefined; path = left.shift()) {
		const bytes = found.has(path) ? undefined : read(path);
		if (!bytes) continue;
		found.add(path);
		if (/\/$|\.js$/.test(path)) left.push(...listNamedFiles(new TextDecoder().decode(bytes), path, base));
	}
	return [...found].sort();
}

export interface SessionParts {
	id: string;
	title: string;
	/** Site paths of the protocols, forms, sessions and guides that it uses. */
	uses: readonly string[];
	/** Those of the case studies, decisions and maps, which are read on paper too. */
	toRead: readonly string[];
	/** Names of the files for download of the session and of what it uses, below `/downloads/`. */
	files: readonly string[];
}

/** In bytes: what a device is asked to keep for a session, and a slow connection to fetch. */
const mostBytes = 1_500_000;

/** The page, the slides, what is on the tables with its forms to fill in, and the concern page; what is to be read, if there is room. */
export function writeSessionList(session: SessionParts, site: BuiltFiles): SessionList {
	const own = `/training/${session.id}/`;
	const paths = [
		own,
		`${own}present/`,
		...session.uses.flatMap((path) => [path, `${path}fill/`]),
		...session.files.map((file) => `/downloads/${file}`),
		'/protocols/raising-a-serious-concern/',
	];
	const weigh = (files: readonly string[]) =>
		files.reduce((sum, path) => sum + (site.read(path)?.length ?? 0), 0);
	const all = listWithFiles([...paths, ...session.toRead], site);
	const files = weigh(all) <= mostBytes ? all : listWithFiles(paths, site);
	return { title: session.title, bytes: weigh(files), files };
}
