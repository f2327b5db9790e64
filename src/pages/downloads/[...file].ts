import type { APIRoute } from 'astro';
import { readDownloadIndex } from '../../site/downloads.ts';
import { readKept } from '../../site/download-cache.ts';

/** Only while somebody writes: a build copies the files, see `src/integrations/downloads.ts`. */
export async function getStaticPaths() {
	if (!import.meta.env.DEV) return [];
	const { files, packs } = await readDownloadIndex();
	return [...files, ...packs].map(({ file, mediaType }) => ({ params: { file }, props: { mediaType } }));
}

export const GET: APIRoute<{ mediaType: string }> = ({ params, props }) =>
	new Response(Buffer.from(readKept(params['file']!)), { headers: { 'Content-Type': props.mediaType } });
