/** Links lead somewhere: to a page of this site and an anchor on it, or to a safe address elsewhere. */
import { addressOf, isProgramAddress, type Addresses } from '#lib/content/addresses.ts';
import { findBodyLinks, type BodyLink } from '#lib/content/body-texts.ts';
import { readString } from '#lib/content/catalogue.ts';
import { readFields } from '#lib/content/fields.ts';
import { locateWords } from '#lib/content/locate.ts';
import type { SourceFile } from '#lib/content/source-entry.ts';
import { makeIssue, type Issue } from '#lib/report/issue.ts';
import { findScheme, findTextLinks, isUnsafe } from '#lib/text/links.ts';
import { findNearest } from '#lib/text/nearest.ts';
import type { Check } from './check.ts';

type Fault = Pick<Issue, 'ruleId' | 'message' | 'note'>;

export const checkLinks: Check = ({ files }, { addresses }) =>
	files.flatMap((file) =>
		[...findBodyLinks(file), ...findFieldLinks(file)].flatMap(({ address, words, place, picture }) =>
			(picture ? [findUnsafe(address)] : [findEmpty(address, words), findFault(address, { file, addresses })])
				.filter((fault) => fault !== undefined)
				.map((fault) => makeIssue({ ...fault, file: file.file, place })),
		),
	);

function findFieldLinks(file: SourceFile): BodyLink[] {
	return readFields(file).texts.flatMap(({ value, path }) =>
		findTextLinks(value).map(({ address, words, source, index }) => ({
			address,
			words,
			picture: false,
			place: locateWords(file, file.parsed.locate(path), { value, index, words: source }),
		})),
	);
}

function findEmpty(address: string, words: string | undefined): Fault | undefined {
	if (address === '')
		return {
			ruleId: 'link-empty',
			message: 'This link has no address.',
			note: 'Write the address in the round brackets, or take the link out.',
		};
	if (words === undefined || words.trim() !== '') return undefined;
	return {
		ruleId: 'link-empty',
		message: 'This link has no words.',
		note: 'Say in the square brackets where the link leads.',
	};
}

function findUnsafe(address: string): Fault | undefined {
	if (!isUnsafe(address)) return undefined;
	const message = 'This address could run a program or hide a file, and is not allowed.';
	return {
		ruleId: 'address-unsafe',
		message,
		note: 'Link to a page: /protocols/… on this site, or https://… elsewhere.',
	};
}

function findFault(
	address: string,
	{ file, addresses }: { file: SourceFile; addresses: Addresses },
): Fault | undefined {
	if (address === '') return undefined;
	const unsafe = findUnsafe(address);
	if (unsafe) return unsafe;
	const scheme = findScheme(address);
	if (scheme === 'http:') {
		return {
			ruleId: 'link-http',
			message: 'This address is not a secure one.',
			note: `Try whether ${address.replace(/^http:/i, 'https:')} works, and write that.`,
		};
	}
	if (scheme) return undefined;
	const own = addressOf(file) ?? '/';
	if (address.startsWith('#')) return findPageFault(own, { anchor: address.slice(1), file, addresses });
	if (!address.startsWith('/') || address.startsWith('//'))
		return explainRelative(address, { own, addresses });
	const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
	return findPageFault(path, { anchor, file, addresses });
}

function findPageFault(
	path: string,
	{ anchor, file, addresses }: { anchor: string; file: SourceFile; addresses: Addresses },
): Fault | undefined {
	if (isProgramAddress(path)) return undefined;
	const page = addresses.get(path);
	if (!page) return explainMissing(path, addresses);
	if (page.movedTo) {
		return {
			ruleId: 'link-form',
			message: `The page ${path} has another address now.`,
			note: `Write ${page.movedTo}`,
		};
	}
	if (page.draft && readString(file.parsed.data, 'status') !== 'draft') {
		return {
			ruleId: 'reference-draft',
			message: `The page ${path} is still a draft, so it is not on the site.`,
			note: 'Publish the draft first, or take the link out.',
		};
	}
	if (anchor === '' || !page.anchors || page.anchors.has(decode(anchor))) return undefined;
	const near = findNearest(anchor, page.anchors);
	return {
		ruleId: 'link-missing',
		message: `The page ${path} has no place called “#${anchor}”.`,
		note: near
			? `Did you mean ${path}#${near}?`
			: 'Link to the page alone, or look up the id of the step, field, term or heading.',
	};
}

function explainMissing(path: string, addresses: Addresses): Fault {
	const whole = wholeAddress(path);
	if (whole !== path && addresses.has(whole)) {
		return {
			ruleId: 'link-form',
			message: 'The address of a page ends with a slash.',
			note: `Write ${whole}`,
		};
	}
	const near = findNearest(whole, addresses.keys());
	return {
		ruleId: 'link-missing',
		message: `The site has no page ${path}`,
		note: near
			? `Did you mean ${near} ?`
			: 'Open the page on the site and copy the part of its address that begins with a slash.',
	};
}

function explainRelative(address: string, { own, addresses }: { own: string; addresses: Addresses }): Fault {
	const message = 'An address on this site begins with a slash, so that it works from every page.';
	const path = URL.canParse(address, `https://site${own}`)
		? new URL(address, `https://site${own}`).pathname
		: '';
	const whole = wholeAddress(path);
	const name = whole.split('/').at(-2);
	const meant = addresses.has(whole)
		? whole
		: [...addresses.keys()].find((known) => known.split('/').at(-2) === name);
	return {
		ruleId: 'link-form',
		message,
		note: meant ? `Write ${meant}` : 'Write it as /protocols/peer-review-visit/, or in full with https://.',
	};
}

/** `/protocols/x.md`, `/protocols/x/index.html`, `/protocols/x` → `/protocols/x/` */
function wholeAddress(path: string): string {
	return path.replace(/\/+$/, '').replace(/(\/index)?\.(mdx?|html)$/, '') + '/';
}

function decode(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		// A lone percent sign: the anchor is taken as it is written.
		return anchor;
	}
}
