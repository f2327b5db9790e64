import { resolve } from 'node:path';

/** The folder with the content: `src/content`, or the one that `ALONGSIDE_CONTENT` names. */
export const contentRoot = resolve(process.cwd(), process.env['ALONGSIDE_CONTENT'] ?? 'src/content');
