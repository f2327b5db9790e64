import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cardSize, layOutCard, type CardContent, type CardNode } from '#lib/cards/card.ts';
import { renderCard } from '#lib/cards/render-card.ts';

const content: CardContent = {
	kicker: 'Protocol P04',
	title: 'The peer review visit',
	lines: ['14 steps.', 'A day.'],
	siteName: 'Alongside',
	colours: { strong: '#22643a', tint: '#e1f0e2', ink: '#17213a', peer: '#2a66c8' },
};

function wordsOf(node: CardNode | string): string[] {
	if (typeof node === 'string') return [node];
	const { children = [] } = node.props;
	return typeof children === 'string' ? [children] : children.flatMap(wordsOf);
}

function nodesOf(node: CardNode | string): CardNode[] {
	if (typeof node === 'string') return [];
	const { children = [] } = node.props;
	return [node, ...(typeof children === 'string' ? [] : children.flatMap(nodesOf))];
}

const sizeOfTitle = (title: string) =>
	nodesOf(layOutCard({ ...content, title })).find(({ props }) => props.children?.includes(title))!.props
		.style!['fontSize'] as number;

describe('layOutCard', () => {
	test('carries the words from top to bottom', () => {
		expect(wordsOf(layOutCard(content))).toEqual([
			'Protocol P04',
			'The peer review visit',
			'14 steps.',
			'A day.',
			'Alongside',
		]);
	});

	test('fills the size that is shared', () => {
		expect(layOutCard(content).props.style).toMatchObject({ ...cardSize, background: '#e1f0e2' });
	});

	test('sets a long title smaller', () => {
		const sizes = [20, 37, 61].map((length) => sizeOfTitle('x'.repeat(length)));

		expect(sizes).toEqual([84, 72, 62]);
	});

	test('uses nothing but flex boxes, which is all that the drawer knows', () => {
		const boxes = nodesOf(layOutCard(content)).filter(({ type }) => type === 'div');

		expect(boxes.length).toBeGreaterThan(5);
		expect(
			boxes.every(
				({ props }) => props.style?.['display'] === 'flex' && props.style['boxSizing'] === 'border-box',
			),
		).toBe(true);
	});
});

describe('renderCard', () => {
	const require = createRequire(import.meta.url);
	const font = (name: string, file: string) => ({
		name,
		data: readFileSync(require.resolve(file)),
		weight: 400 as const,
		style: 'normal' as const,
	});
	const fonts = [
		font('Young Serif', '@fontsource/young-serif/files/young-serif-latin-400-normal.woff'),
		font(
			'Atkinson Hyperlegible Next',
			'@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
		),
	];

	test('draws the same PNG of the shared size every time', async () => {
		const [one, other] = [
			Buffer.from(await renderCard(layOutCard(content), fonts)),
			Buffer.from(await renderCard(layOutCard(content), fonts)),
		];

		expect(one.subarray(1, 4).toString()).toBe('PNG');
		expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(one.equals(other)).toBe(true);
	});

	test('draws other words as another picture', async () => {
		const [one, other] = [
			await renderCard(layOutCard(content), fonts),
			await renderCard(layOutCard({ ...content, title: 'The other visit' }), fonts),
		];

		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
	});
});
