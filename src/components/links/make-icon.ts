const namespace = 'http://www.w3.org/2000/svg';

/** Two links of a chain. */
export function makeIcon(): SVGSVGElement {
	const svg = document.createElementNS(namespace, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.ariaHidden = 'true';
	const path = document.createElementNS(namespace, 'path');
	path.setAttribute(
		'd',
		'M10 14a5 5 0 0 1 0-7l3-3a5 5 0 0 1 7 7l-2 2M14 10a5 5 0 0 1 0 7l-3 3a5 5 0 0 1-7-7l2-2',
	);
	svg.append(path);
	return svg;
}
