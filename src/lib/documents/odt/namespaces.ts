const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

export const odfNamespaces = [
	['office', `${oasis}:office:1.0`],
	['style', `${oasis}:style:1.0`],
	['text', `${oasis}:text:1.0`],
	['table', `${oasis}:table:1.0`],
	['draw', `${oasis}:drawing:1.0`],
	['fo', `${oasis}:xsl-fo-compatible:1.0`],
	['svg', `${oasis}:svg-compatible:1.0`],
	['meta', `${oasis}:meta:1.0`],
	['xlink', 'http://www.w3.org/1999/xlink'],
	['dc', 'http://purl.org/dc/elements/1.1/'],
]
	.map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
	.join(' ');

/** The version of OpenDocument that every part names. */
export const odfVersion = 'office:version="1.3"';
