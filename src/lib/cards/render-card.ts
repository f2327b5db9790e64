import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { cardSize, type CardNode } from './card.ts';

/** Draws a card. The same node and fonts give the same PNG. */
export async function renderCard(node: CardNode, fonts: Font[]): Promise<Uint8Array> {
	const svg = await satori(node as never, { ...cardSize, fonts });
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
