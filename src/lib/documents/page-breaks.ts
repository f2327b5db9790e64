import type { Block } from './document.ts';

/** All blocks in order. A heading after a page break begins the page itself: a break of its own may leave one empty. */
export function joinPageBreaks(blocks: readonly Block[]): { block: Block; beginsPage: boolean }[] {
	return blocks.flatMap((block, index) => {
		if (block.kind === 'page-break' && blocks[index + 1]?.kind === 'heading') return [];
		return { block, beginsPage: block.kind === 'heading' && blocks[index - 1]?.kind === 'page-break' };
	});
}
