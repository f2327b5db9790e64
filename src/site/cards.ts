/** Social cards: drawn once, then kept by content in `.cache/cards`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import { layOutCard, type CardContent } from '../lib/cards/card.ts';
import { renderCard } from '../lib/cards/render-card.ts';
import { collectionFaces } from '../lib/links/collection-faces.ts';
import { factLine } from '../lib/trail/case-facts.ts';
import { cardFacts } from '../lib/trail/card-facts.ts';
import { getKnowledge } from './knowledge.ts';

/** The light colours of `src/styles/tokens.css`: a picture has no dark mode. */
const tints: Record<string, [strong: string, tint: string]> = {
	case: ['#1d4f96', '#e2ebf7'],
	decide: ['#0b6070', '#daeeef'],
	proto: ['#22643a', '#e1f0e2'],
	form: ['#855200', '#fbebce'],
	train: ['#86306f', '#f2e6f4'],
	map: ['#5a6010', '#edf0d0'],
	guide: ['#17213a', '#f4f1e9'],
};

const folder = join(process.cwd(), '.cache/cards');
let fonts: Font[] | undefined;

/** Every card by its path below `/cards/`, without `.png`. `ALONGSIDE_CARDS=off` draws none, as when timing the rest. */
export async function listCards(): Promise<Map<string, CardContent>> {
	if (process.env['ALONGSIDE_CARDS'] === 'off') return new Map();
	const { site, byCollection, all } = await getKnowledge();
	const { ink, peer } = site.colours;
	const facts = cardFacts(all);
	const studies = new Map(all['case-studies'].map((study) => [study.data.code, study]));
	const cards = new Map<string, CardContent>([
		[
			'home',
			{
				kicker: site.name,
				title: site.tagline,
				lines: ['Case studies, protocols and forms', 'Free, with no sign-up'],
				siteName: site.name,
				colours: { strong: ink, tint: '#f7dfa3', ink, peer },
			},
		],
	]);
	for (const entry of [...byCollection.values()].flat()) {
		const face = collectionFaces[entry.collection]!;
		const [strong, tint] = tints[face.colour]!;
		const study = studies.get(entry.code);
		const lines = study
			? [factLine(study.data).schools, factLine(study.data).kind]
			: [facts.get(entry.code) ?? ''];
		cards.set(`${entry.collection}/${entry.id}`, {
			kicker: `${face.one} ${entry.code}`,
			title: study?.data.shortTitle ?? entry.title,
			lines,
			siteName: site.name,
			colours: { strong, tint, ink, peer },
		});
	}
	return cards;
}

export async function drawCard(content: CardContent): Promise<Uint8Array> {
	const node = layOutCard(content);
	const path = join(folder, `${createHash('sha256').update(JSON.stringify(node)).digest('hex')}.png`);
	if (existsSync(path)) return readFileSync(path);
	const png = await renderCard(node, (fonts ??= loadFonts()));
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, png);
	return png;
}

function loadFonts(): Font[] {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const load = (name: string, file: string): Font => ({
		name,
		data: readFileSync(require.resolve(file)),
		weight: 400,
		style: 'normal',
	});
	return [
		load('Young Serif', '@fontsource/young-serif/files/young-serif-latin-400-normal.woff'),
		load(
			'Atkinson Hyperlegible Next',
			'@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
		),
	];
}
