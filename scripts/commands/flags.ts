/** `--earlier a b` as `--earlier a --earlier b`, for the flags that take several files. */
export function repeatFlags(parameters: readonly string[], flags: readonly string[]): string[] {
	let open: string | undefined;
	return parameters.flatMap((parameter) => {
		if (parameter.startsWith('--')) {
			open = flags.includes(parameter.slice(2)) ? parameter : undefined;
			return open ? [] : [parameter];
		}
		return open ? [open, parameter] : [parameter];
	});
}
