/** A small reader of XML for files that somebody opens again: elements and text, names without their prefix. */

export interface XmlNode {
	name: string;
	attributes: Record<string, string>;
	/** Elements and texts in their order. */
	children: (XmlNode | string)[];
}

/** Deeper than any document that a program writes; a file made to harm may go on for ever. */
const deepest = 250;

const token =
	/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/[^>]*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @returns undefined where the text is not XML, declares a document type, or goes too deep. */
export function parseXml(xml: string): XmlNode | undefined {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined;
	const top: XmlNode = { name: '', attributes: {}, children: [] };
	const open = [top];
	for (const [whole, data, name, attributes = ''] of xml.matchAll(token)) {
		const current = open.at(-1)!;
		if (data !== undefined) current.children.push(data);
		else if (whole.startsWith('</')) {
			if (open.length < 2) return undefined;
			open.pop();
		} else if (name !== undefined) {
			const node = { name: localName(name), attributes: readAttributes(attributes), children: [] };
			current.children.push(node);
			if (!attributes.endsWith('/')) open.push(node);
			if (open.length > deepest) return undefined;
		} else if (whole === '<') return undefined;
		else if (!whole.startsWith('<')) current.children.push(decode(whole));
	}
	return open.length === 1 ? elementsOf(top)[0] : undefined;
}

export function elementsOf(node: XmlNode): XmlNode[] {
	return node.children.filter((child) => typeof child !== 'string');
}

export function findChild(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
	let found = node;
	for (const name of path) found = found && elementsOf(found).find((child) => child.name === name);
	return found;
}

/** All elements of a name below a node, in reading order. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
	return elementsOf(node).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findAll(child, name),
	]);
}

export function textOf(node: XmlNode): string {
	return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readAttributes(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(attribute)].map(([, name, double, single]) => [
			localName(name!),
			decode(double ?? single ?? ''),
		]),
	);
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
		if (!entity.startsWith('#')) return named[entity] ?? whole;
		const code = Number(entity.replace('#x', '0x').replace('#X', '0x').replace('#', ''));
		return code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}
