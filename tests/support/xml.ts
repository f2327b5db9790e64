/** A strict reader of small XML files: enough to say whether a feed or a site map is well formed, and what it holds. */
import { decode } from './built-site.ts';

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	text: string;
}

const token =
	/<\?xml[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** @throws where the text is not well formed. */
export function parseXml(xml: string): XmlElement {
	const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	for (const match of xml.matchAll(token)) {
		const [whole, closing, opening, attributes = '', selfClosing, text, stray] = match;
		const current = open.at(-1)!;
		const place = `character ${match.index}`;
		if (stray) throw new Error(`A stray < at ${place}.`);
		if (closing) {
			if (open.pop()!.name !== closing)
				throw new Error(`</${closing}> closes <${current.name}> at ${place}.`);
		} else if (opening) {
			const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [
				name!,
				readText(value!, place),
			]);
			const element: XmlElement = {
				name: opening,
				attributes: Object.fromEntries(pairs) as Record<string, string>,
				children: [],
				text: '',
			};
			current.children.push(element);
			if (!selfClosing) open.push(element);
		} else if (text) {
			if (current === top && text.trim()) throw new Error(`Text outside the root at ${place}: ${whole}`);
			current.text += readText(text, place);
		}
	}
	if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is never closed.`);
	if (top.children.length !== 1) throw new Error(`There are ${top.children.length} roots.`);
	return top.children[0]!;
}

function readText(text: string, place: string): string {
	const unknown = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.exec(text);
	if (unknown) throw new Error(`An & that begins no XML entity at ${place}.`);
	return decode(text);
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
	return element.children.filter((child) => child.name === name);
}

export function childText(element: XmlElement, name: string): string | undefined {
	return childrenOf(element, name)[0]?.text;
}
