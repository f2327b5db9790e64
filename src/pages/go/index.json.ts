import type { APIRoute } from 'astro';
import { getShortAddresses } from '../../site/short-addresses.ts';

/** Every short address and where it leads. The pages themselves are written from it when the build is done. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify([...(await getShortAddresses()).values()]));
