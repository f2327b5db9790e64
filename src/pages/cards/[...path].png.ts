import type { APIRoute } from 'astro';
import type { CardContent } from '#lib/cards/card.ts';
import { drawCard, listCards } from '../../site/cards.ts';

export async function getStaticPaths() {
	return [...(await listCards())].map(([path, content]) => ({ params: { path }, props: { content } }));
}

export const GET: APIRoute<{ content: CardContent }> = async ({ props }) =>
	new Response(Buffer.from(await drawCard(props.content)));
