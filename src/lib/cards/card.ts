/** The picture of a shared link, 1200 × 630, as data that satori draws. Flex layout only. */

export interface CardContent {
	/** The kind of entry, such as “Case study”. */
	kicker: string;
	title: string;
	/** One or two short lines at the foot. */
	lines: readonly string[];
	siteName: string;
	colours: { strong: string; tint: string; ink: string; peer: string };
}

/** An element of satori: the shape of a React element, without React. */
export interface CardNode {
	type: string;
	props: {
		style?: Record<string, string | number>;
		children?: (CardNode | string)[] | string;
		[name: string]: unknown;
	};
}

export const cardSize = { width: 1200, height: 630 } as const;

export function layOutCard(content: CardContent): CardNode {
	const { strong, tint, ink, peer } = content.colours;
	const title = content.title.length > 60 ? 62 : content.title.length > 36 ? 72 : 84;
	return box(
		{
			width: 1200,
			height: 630,
			background: tint,
			color: ink,
			flexDirection: 'column',
			justifyContent: 'space-between',
			fontFamily: 'Young Serif',
		},
		[
			box({ flexDirection: 'column', padding: '56px 72px 0' }, [
				box({ fontSize: 34, color: strong }, [content.kicker]),
				box({ fontSize: title, lineHeight: 1.05, marginTop: 20, maxWidth: 1040, letterSpacing: '-0.018em' }, [
					content.title,
				]),
			]),
			box({ flexDirection: 'column' }, [
				box({ justifyContent: 'space-between', alignItems: 'flex-end', padding: '0 72px 34px' }, [
					box(
						{
							flexDirection: 'column',
							fontSize: 28,
							lineHeight: 1.35,
							fontFamily: 'Atkinson Hyperlegible Next',
							maxWidth: 760,
						},
						content.lines.map((line) => box({}, [line])),
					),
					box({ alignItems: 'center', fontSize: 40 }, [mark(ink, peer), content.siteName]),
				]),
				box({ flexDirection: 'column' }, [
					box({ height: 8, background: ink }, []),
					box({ height: 8 }, []),
					box({ height: 8, background: peer }, []),
				]),
			]),
		],
	);
}

function box(style: Record<string, string | number>, children: (CardNode | string)[]): CardNode {
	return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

function mark(ink: string, peer: string): CardNode {
	const line = (d: string, stroke: string): CardNode => ({
		type: 'path',
		props: { d, stroke, fill: 'none', 'stroke-width': 3.2 },
	});
	return {
		type: 'svg',
		props: {
			width: 60,
			height: 47,
			viewBox: '0 0 36 28',
			style: { marginRight: 16 },
			children: [line('M2 9h32', ink), line('M2 26c10 0 9-10 17-10h15', peer)],
		},
	};
}
