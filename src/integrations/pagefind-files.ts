/** Pagefind’s files: gzip with a signature before what they hold. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Fragment } from '../lib/search/fragment.ts';

const signature = 'pagefind_dcd';

export function unpack(content: Uint8Array): Uint8Array {
	return new Uint8Array(gunzipSync(content).subarray(signature.length));
}

export function pack(content: Uint8Array): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}

/** index/en_28ff235.pf_index → en_28ff235 */
export function nameOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.pf_\w+$/, '');
}

export function decodeFragment({ path, content }: Pick<IndexFile, 'path' | 'content'>): Fragment {
	return {
		ref: nameOf(path),
		...(JSON.parse(new TextDecoder().decode(unpack(content))) as Omit<Fragment, 'ref'>),
	};
}
