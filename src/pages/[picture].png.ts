/** The partnership’s own picture, for the head of every page. */
import type { APIRoute } from 'astro';
import { getKnowledge } from '../site/knowledge.ts';

export async function getStaticPaths() {
	const { logo } = await getKnowledge();
	return logo ? [{ params: { picture: 'logo' }, props: { png: logo.png } }] : [];
}

export const GET: APIRoute<{ png: string }> = ({ props }) => new Response(Buffer.from(props.png, 'base64'));
