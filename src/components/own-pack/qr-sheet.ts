import { drawQr } from '#lib/links/qr.ts';

export interface SheetItem {
	title: string;
	/** Full and short. */
	address: string;
}

const namespace = 'http://www.w3.org/2000/svg';

/** The page draws its own lines thicker. */
const lines = { fill: 'none', stroke: '#000', 'stroke-width': '1' };

/** One code for everything, and a small one beside each thing. The same on the screen and on paper. */
export function drawSheet(
	pack: HTMLElement,
	{ address, items }: { address: string; items: SheetItem[] },
): void {
	pack.querySelector('.qr-place')!.replaceChildren(makeQr(address, 'QR code for the whole pack'));
	pack.querySelector('.url')!.textContent = shorten(address);
	pack.querySelector('.materials')!.replaceChildren(...items.map(makeItem));
}

function makeItem({ title, address }: SheetItem): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = address.replace(/^https?:\/\/[^/]+/, '');
	link.textContent = shorten(address);
	const words = document.createElement('span');
	words.append(title, document.createElement('br'), link);
	item.append(makeQr(address, ''), words);
	return item;
}

function makeQr(text: string, label: string): SVGSVGElement {
	const { size, path } = drawQr(text);
	const svg = document.createElementNS(namespace, 'svg');
	svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
	svg.setAttribute('shape-rendering', 'crispEdges');
	if (label) {
		svg.role = 'img';
		svg.ariaLabel = label;
	} else svg.ariaHidden = 'true';
	svg.append(makePath(`M0 0h${size}v${size}H0z`, { fill: '#fff' }), makePath(path, lines));
	return svg;
}

function makePath(data: string, looks: Record<string, string>): SVGPathElement {
	const path = document.createElementNS(namespace, 'path');
	path.setAttribute('d', data);
	for (const [name, value] of Object.entries(looks)) path.setAttribute(name, value);
	return path;
}

function shorten(address: string): string {
	return address.replace(/^https?:\/\//, '');
}
