/** Given to the page by the script, so that a page costs no more to read than it did without. */
export const look = `@layer components {
	.copy-link {
		position: absolute;
		display: inline-grid;
		place-items: center;
		width: 2rem;
		height: 2rem;
		margin: 0 0 0 0.15rem;
		padding: 0;
		border: 0;
		background: none;
		color: var(--ink2);
		cursor: pointer;
	}
	.copy-link.below { position: static }
	.copy-link svg { width: 1.25rem; height: 1.25rem; fill: none; stroke: currentColor; stroke-width: 2 }
	.copy-link:hover { color: var(--c) }
	@media (hover: hover) and (pointer: fine) {
		.copy-link { opacity: 0 }
		:is(.copy-link:focus-visible, .copy-link[data-done], :hover > .copy-link, li:hover > div > :is(h3, h4) > .copy-link) { opacity: 1 }
	}
	[data-done]::after {
		content: attr(data-done);
		position: absolute;
		z-index: 1;
		inset: 100% auto auto 0;
		padding: 0.2rem 0.6rem;
		background: var(--ink);
		color: var(--paper);
		font: var(--t1)/1.4 var(--text);
		white-space: nowrap;
	}
	.btn[data-done] { position: relative }
	.copy-by-hand { margin-block: 0.5rem; padding: 0.6rem 0.8rem; border: 2px solid var(--rule2); font: var(--t1)/1.5 var(--text); max-width: var(--measure) }
	.copy-by-hand code { display: block; overflow-wrap: anywhere; user-select: all }
	.share { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 0.75rem }
	.chat { max-width: 24rem; margin: 0.75rem 0 0; border: 1px solid var(--rule2); background: var(--leaf) }
	.chat img { display: block; width: 100%; height: auto; aspect-ratio: 1200/630 }
	.chat figcaption { padding: 0.75rem 1rem; font-size: var(--t1); line-height: 1.4 }
	.chat b, .chat span { display: block }
	.share-fold > summary { padding-block: 0.7rem; cursor: pointer }
}
@layer print {
	@media print { :is(.copy-link, .copy-by-hand, .share, .share-fold) { display: none } }
}`;
