/** The link to Typst, which lays out pages and tags them. It gets strings and bytes and touches no disk. */
import { createTypstCompiler, loadFonts } from '@myriaddreamin/typst.ts';
import type { TypstWorld } from '@myriaddreamin/typst.ts/compiler';
import startModule from '@myriaddreamin/typst-ts-web-compiler';

export interface TypstAssets {
	/** `typst_ts_web_compiler_bg.wasm`, or what was compiled of it: threads share that. */
	wasm: Uint8Array | WebAssembly.Module;
	/** TrueType files, in the order in which they are tried. */
	fonts: Uint8Array[];
	/** The parts of the template by path; `/main.typ` is where it begins. */
	templates: Record<string, string>;
}

/**
 * Typst forgets nothing that it has laid out, about 5 MB a file, and its memory ends at 4 GB: after so many files a
 * thread is best started anew.
 */
export const filesInRoom = 80;
const room = 512 * 1024 * 1024;

type Inputs = Record<string, string>;
/** Lays out one set of inputs and gives the bytes of a PDF. */
export type LayOut = (inputs: Inputs) => Promise<Uint8Array>;

/** Where the text ends: how many pages it has, and the share of the last one that it fills. */
interface End {
	pages: number;
	filled: number;
}
/**
 * A last page with less is a sheet for a few lines: the text is laid out closer where that saves it. With more it seldom
 * does.
 */
const lonely = 0.1;

/**
 * Takes about a second, so make one and keep it for `filesInRoom` files. Pages are laid out one after the other.
 */
export async function createTypst(assets: TypstAssets): Promise<LayOut> {
	const compiler = createTypstCompiler();
	await compiler.init({
		// wasm-bindgen wants an object and warns about anything else; the types of typst.ts lag behind.
		getModule: () => ({ module_or_path: assets.wasm }) as unknown as WebAssembly.Module,
		beforeBuild: [loadFonts(assets.fonts, { assets: false })],
	});
	await takeRoom();
	for (const [path, source] of Object.entries(assets.templates)) compiler.addSource(path, source);

	let last: Promise<unknown> = Promise.resolve();
	const lay = <Result>(inputs: Inputs, use: (laid: TypstWorld, end?: End) => Promise<Result>) =>
		compiler.runWithWorld({ mainFilePath: '/main.typ', inputs }, async (world) => {
			const { hasError, diagnostics } = await world.compile({ diagnostics: 'unix' });
			if (hasError) throw new Error(explain(diagnostics));
			const [end] = await world.query<End[]>({ selector: '<end>', field: 'value' });
			return use(world, end);
		});
	const draw = async (laid: TypstWorld) => {
		const { result, diagnostics } = await laid.pdf({ diagnostics: 'unix' });
		if (!result) throw new Error(explain(diagnostics));
		return result;
	};
	const layOut: LayOut = (inputs) =>
		lay(inputs, (usual, end) => {
			if (!end || end.pages < 2 || end.filled > lonely) return draw(usual);
			return lay({ ...inputs, close: 'yes' }, (close, closeEnd) =>
				draw(closeEnd && closeEnd.pages < end.pages ? close : usual),
			);
		});
	return (inputs) => {
		const next = last.then(() => layOut(inputs));
		last = next.catch(() => undefined);
		return next;
	};
}

const explain = (faults: string[] = []) => `Typst could not lay out the document:\n${faults.join('\n')}`;

/**
 * Takes the memory at once and gives it back to the module, which then asks for no more. Whenever a module asks for
 * more, V8 takes all that it has for new and clears up: half of the time of a file went there. What is never touched
 * takes no room on the machine.
 */
async function takeRoom(): Promise<void> {
	const { __wbindgen_export: take, __wbindgen_export4: giveBack } = await startModule();
	giveBack(take(room, 1), room, 1);
}
