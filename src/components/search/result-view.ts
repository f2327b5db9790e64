/** Draws one result, and the word of the glossary above the results. */
import type { ShownResult, ShownTerm } from '#lib/search/answer.ts';
import { withBase } from '#lib/links/paths.ts';
import { capitalise } from '#lib/text/count.ts';
import { make, makeMarked } from './element.ts';

/** How a kind of page is named and coloured here. */
export interface KindFace {
	words: string;
	colour: string;
	/** Copied: a picture that refers to another one costs the browser more. */
	glyph: SVGElement | undefined;
}

export function drawResult(result: ShownResult, face: KindFace, base: string): HTMLLIElement {
	const link = (path: string, words: string) => make('a', { href: withBase(base, path) }, [words]);
	const sections = result.sections.flatMap(({ path, title }, index) => [
		index > 0 && ' · ',
		link(path, title),
	]);
	return make('li', { 'data-c': face.colour }, [
		make('p', { class: 'card-k' }, [
			face.glyph?.cloneNode(true),
			` ${face.words} `,
			result.code !== '' && make('span', { class: 'code' }, [result.code]),
		]),
		make('h3', {}, [link(result.path, result.title)]),
		make('p', { class: 'excerpt' }, makeMarked(result.excerpt)),
		result.alias && make('p', { class: 'meta' }, ['Also called: ', ...makeMarked(result.alias)]),
		result.sections.length > 0 && make('p', { class: 'to' }, ['Go to: ', ...sections]),
		result.facts !== '' && make('p', { class: 'meta' }, [result.facts]),
	]);
}

/** “Improvement champion A leader from another school …” */
export function drawTerm({ term, full, also, meaning, path }: ShownTerm, base: string): HTMLParagraphElement {
	const says = [full && `${capitalise(full)}.`, meaning, also.length > 0 && `Also: ${also.join(', ')}.`]
		.filter(Boolean)
		.join(' ');
	return make('p', { class: 'term', 'data-c': 'case' }, [
		make('b', {}, [term]),
		` ${says} `,
		path !== '' && make('a', { href: withBase(base, path) }, ['Words explained']),
	]);
}
