import { resolve } from 'node:path';

/** The folder with the content: `src/content`, or the one that `ALONGSIDE_CONTENT` names. */
export const contentRoot = resolve(process.cwd(), process.env['ALONGSIDE_CONTENT'] ?? 'src/content');

/** The shared library, which a partnership’s own folder takes from. */
export const sharedRoot = resolve(process.cwd(), 'src/content');

/** The folder that a person keeps: the same, but where the content was put together of a partnership’s own and the library. */
export const ownRoot = resolve(process.cwd(), process.env['ALONGSIDE_OWN'] ?? contentRoot);
