/** Contrast as WCAG 2.2 measures it (“contrast ratio” and “relative luminance” in its glossary). Colours are `#17213a`. */

/** From 1 for the same colour to 21 for black on white. */
export function measureContrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function measureLuminance(colour: string): number {
	const [red, green, blue] = readChannels(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function readChannels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The nearest step from a colour towards black or white that passes; undefined where none does. */
export function findPassing(
	colour: string,
	{ towards, passes }: { towards: 'black' | 'white'; passes: (colour: string) => boolean },
): string | undefined {
	const goal = towards === 'black' ? 0 : 255;
	for (let step = 1; step <= 20; step += 1) {
		const mixed = readChannels(colour)
			.map((channel) => Math.round(channel + ((goal - channel) * step) / 20))
			.map((channel) => channel.toString(16).padStart(2, '0'));
		const candidate = `#${mixed.join('')}`;
		if (passes(candidate)) return candidate;
	}
	return undefined;
}
