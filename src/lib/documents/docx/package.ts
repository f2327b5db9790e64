/** What a Word file collects while its text is written: links, pictures, numbered lists and the ids of controls. */
import type { Picture } from '../document.ts';
import { escapeAttribute } from '../xml.ts';
import type { Part } from '../zip.ts';

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const firstControl = 1001;
const firstNumberedList = 2;

/** The text of one part: its links and pictures are numbered on their own. */
export class WordPart {
	readonly relationships: string[] = [];
	readonly pictures: Part[] = [];
	/** How many numbered lists there are; each begins at 1. */
	numberedLists = 0;
	private controls = 0;
	private readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	nextControl(): number {
		return firstControl + this.controls++;
	}

	nextNumberedList(): number {
		return firstNumberedList + this.numberedLists++;
	}

	addLink(href: string): string {
		return this.relate('hyperlink', href, ' TargetMode="External"');
	}

	addPart(type: string, target: string): string {
		return this.relate(type, target, '');
	}

	addPicture({ png }: Picture): { relationship: string; number: number } {
		const number = this.pictures.length + 1;
		const file = `media/${this.name}-${number}.png`;
		const data = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
		this.pictures.push({ path: `word/${file}`, data, stored: true });
		return { relationship: this.relate('image', file, ''), number };
	}

	private relate(type: string, target: string, mode: string): string {
		const id = `rId${this.relationships.length + 1}`;
		this.relationships.push(
			`<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${escapeAttribute(target)}"${mode}/>`,
		);
		return id;
	}
}
