import { Parser } from 'saxen';

/** An element without its prefix. */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	/** The text directly inside. */
	text: string;
}

/** Entities of one's own are not expanded, and nothing outside the text is read. @throws where it is not well formed. */
export function parseXml(xml: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	new Parser()
		.on('openTag', (name, attributes) => {
			const element = {
				name: withoutPrefix(name),
				attributes: readAttributes(attributes()),
				children: [],
				text: '',
			};
			open.at(-1)!.children.push(element);
			open.push(element);
		})
		.on('closeTag', () => void open.pop())
		.on('text', (text, decode) => (open.at(-1)!.text += decode?.(text) ?? text))
		.on('cdata', (text) => (open.at(-1)!.text += text))
		.on('error', (error) => {
			throw error;
		})
		.parse(xml);
	return root;
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function readAttributes(attributes: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), value]));
}

/** All elements of this name, however deep, in the order of the text. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
	return element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findAll(child, name),
	]);
}

/** All text inside, however deep. */
export function textInside(element: XmlElement): string {
	return element.children.length === 0 ? element.text : element.children.map(textInside).join('');
}
