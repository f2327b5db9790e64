/**
 * Looks for what would keep a screen reader from a PDF: the points of ISO 14289-1 (PDF/UA-1) that a program
 * can judge and that Typst in WebAssembly does not judge itself.
 */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

interface Tag {
	role: string;
	node: PDFDict;
	/** The annotations right inside it. */
	annotations: Set<PDFRef>;
	/** The roles of all tags inside it. */
	inside: string[];
}

// Made once: to look a name up takes longer than to look into a tag.
const keys = { role: PDFName.of('S'), kids: PDFName.of('K'), object: PDFName.of('Obj') };

/** One plain sentence for each fault. None means that PDF/UA-1 may be claimed. */
export function findTaggingFaults(pdf: PDFDocument): string[] {
	const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
	if (!(root instanceof PDFDict)) return ['It has no tags.'];
	const tags = listTags(pdf, root);
	return [
		...findCatalogueFaults(pdf),
		...findHeadingFaults(tags.map(({ role }) => role)),
		...findTagFaults(tags),
		...findAnnotationFaults(pdf, tags),
		...findFontFaults(pdf),
	];
}

/** All tags in reading order. */
export function listTags(pdf: PDFDocument, root: PDFDict): Tag[] {
	const tags: Tag[] = [];
	const visit = (value: PDFObject | undefined): void => {
		if (value instanceof PDFArray)
			for (let index = 0; index < value.size(); index++) visit(value.lookup(index));
		if (!(value instanceof PDFDict)) return;
		const role = value.lookup(keys.role);
		const kids = value.lookup(keys.kids);
		if (!(role instanceof PDFName)) return visit(kids);
		const tag: Tag = { role: role.decodeText(), node: value, annotations: new Set(), inside: [] };
		const place = tags.push(tag);
		for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) {
			const part = pdf.context.lookup(kid);
			const object = part instanceof PDFDict ? part.get(keys.object) : undefined;
			if (object instanceof PDFRef) tag.annotations.add(object);
		}
		visit(kids);
		tag.inside = tags.slice(place).map((inner) => inner.role);
	};
	visit(root.lookup(keys.kids));
	return tags;
}

function findCatalogueFaults({ catalog }: PDFDocument): string[] {
	const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
	const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
	const faults: [boolean, string][] = [
		[marks?.lookup(PDFName.of('Marked')) !== PDFBool.True, 'It is not marked as tagged.'],
		[preferences?.lookup(PDFName.of('DisplayDocTitle')) !== PDFBool.True, 'Readers show its file name.'],
		[!hasText(catalog, 'Lang'), 'It names no language.'],
	];
	return faults.filter(([isFault]) => isFault).map(([, says]) => says);
}

function findHeadingFaults(roles: string[]): string[] {
	const levels = roles.flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
	const faults = levels.flatMap((level, index) =>
		level > (levels[index - 1] ?? 0) + 1
			? [`A heading of level ${level} follows one of ${levels[index - 1] ?? 0}.`]
			: [],
	);
	if (levels.filter((level) => level === 1).length !== 1) faults.push('It needs one heading of level 1.');
	return faults;
}

function findTagFaults(tags: Tag[]): string[] {
	return tags.flatMap(({ role, node, inside }) => {
		if (role === 'Figure' && !hasText(node, 'Alt')) return ['A picture has no description.'];
		if (role === 'Table' && !inside.includes('TH')) return ['A table has no head.'];
		return [];
	});
}

function findAnnotationFaults(pdf: PDFDocument, tags: Tag[]): string[] {
	const roleOf = new Map(
		tags.flatMap((tag) => [...tag.annotations].map((reference) => [reference, tag.role] as const)),
	);
	return pdf.getPages().flatMap(({ node }) => {
		const references = (node.Annots()?.asArray() ?? []) as PDFRef[];
		if (references.length > 0 && node.lookup(PDFName.of('Tabs')) !== PDFName.of('S')) {
			return ['A page does not keep the reading order for the tab key.'];
		}
		return references.flatMap((reference) => {
			const annotation = pdf.context.lookup(reference, PDFDict);
			const isField = annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Widget');
			if (roleOf.get(reference) !== (isField ? 'Form' : 'Link'))
				return ['A field or link stands outside its tag.'];
			return hasText(annotation, isField ? 'TU' : 'Contents') ? [] : ['A field or link has no description.'];
		});
	});
}

/** ISO 14289-1, 7.21.4.1: every font is in the file. A composite font keeps its descriptor in a font below it. */
function findFontFaults(pdf: PDFDocument): string[] {
	return pdf.context.enumerateIndirectObjects().flatMap(([, value]) => {
		if (!(value instanceof PDFDict) || value.lookup(PDFName.of('Type')) !== PDFName.of('FontDescriptor'))
			return [];
		const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => value.has(PDFName.of(key)));
		return isEmbedded ? [] : [`The font ${String(value.lookup(PDFName.of('FontName')))} is not in the file.`];
	});
}

function hasText(node: PDFDict, key: string): boolean {
	const value = node.lookup(PDFName.of(key));
	return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}
