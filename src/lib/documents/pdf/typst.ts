/** The link to Typst, which lays out pages and tags them. It gets strings and bytes and touches no disk. */
import { createTypstCompiler, loadFonts } from '@myriaddreamin/typst.ts';

export interface TypstAssets {
	/** `typst_ts_web_compiler_bg.wasm` */
	wasm: Uint8Array;
	/** TrueType files, in the order in which they are tried. */
	fonts: Uint8Array[];
	/** The parts of the template by path; `/main.typ` is where it begins. */
	templates: Record<string, string>;
}

/** Lays out one set of inputs and gives the bytes of a PDF. */
export type LayOut = (inputs: Record<string, string>) => Promise<Uint8Array>;

/** Takes about a second, so make one and keep it. Pages are laid out one after the other. */
export async function createTypst(assets: TypstAssets): Promise<LayOut> {
	const compiler = createTypstCompiler();
	await compiler.init({
		// wasm-bindgen wants an object and warns about anything else; the types of typst.ts lag behind.
		getModule: () => ({ module_or_path: assets.wasm }) as unknown as WebAssembly.Module,
		beforeBuild: [loadFonts(assets.fonts, { assets: false })],
	});
	for (const [path, source] of Object.entries(assets.templates)) compiler.addSource(path, source);

	let last: Promise<unknown> = Promise.resolve();
	const layOut: LayOut = async (inputs) => {
		const { result, diagnostics } = await compiler.compile({
			mainFilePath: '/main.typ',
			format: 1,
			inputs,
			diagnostics: 'unix',
		});
		if (!result) throw new Error(`Typst could not lay out the document:\n${(diagnostics ?? []).join('\n')}`);
		return result;
	};
	return (inputs) => {
		const next = last.then(() => layOut(inputs));
		last = next.catch(() => undefined);
		return next;
	};
}
