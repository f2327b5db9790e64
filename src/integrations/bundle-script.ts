import { rolldown } from 'rolldown';

/** A file with all that it imports as one classic script, `banner` first: for places that take no module. */
export async function bundleScript(file: string, banner = ''): Promise<string> {
	const bundle = await rolldown({ input: file, platform: 'browser', tsconfig: false });
	const { output } = await bundle.generate({
		format: 'iife',
		minify: true,
		codeSplitting: false,
		postBanner: banner,
	});
	await bundle.close();
	return output[0].code.trim();
}
