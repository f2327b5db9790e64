declare module 'saxen' {
	export class Parser {
		on(
			event: 'openTag',
			listen: (
				name: string,
				attributes: () => Record<string, string>,
				decode: (text: string) => string,
			) => void,
		): this;
		on(event: 'closeTag', listen: (name: string) => void): this;
		on(event: 'text' | 'cdata', listen: (text: string, decode?: (text: string) => string) => void): this;
		on(event: 'error', listen: (error: Error) => void): this;
		ns(prefixes?: Record<string, string>): this;
		parse(xml: string): void;
	}
}
