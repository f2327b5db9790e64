import type { Block } from './document.ts';

export interface PlacedBlock {
	block: Block;
	beginsPage: boolean;
	/** It says nothing alone at the foot of a page. */
	keepsWithNext: boolean;
}

/** All blocks in order. A heading after a page break begins the page itself: a break of its own may leave one empty. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
	return blocks.flatMap((block, index) => {
		const [before, next] = [blocks[index - 1], blocks[index + 1]];
		if (block.kind === 'page-break' && next?.kind === 'heading') return [];
		return {
			block,
			beginsPage: block.kind === 'heading' && before?.kind === 'page-break',
			keepsWithNext: keepsWithNext(blocks, index),
		};
	});
}

/** Whether the block of that place is a paragraph that leads into the next block: a note under a heading, or a text with its source. */
export function keepsWithNext(blocks: readonly Block[], index: number): boolean {
	const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block?.kind !== 'paragraph') return false;
	if (isSmall(next)) return true;
	return (
		before?.kind === 'heading' && (next?.kind === 'steps' || (isSmall(block) && next?.kind === 'heading'))
	);
}

/** Such as the line that says what a paragraph rests on. */
function isSmall(block: Block | undefined): boolean {
	return block?.kind === 'paragraph' && block.style === 'small';
}
