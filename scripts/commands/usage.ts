/** How each command is called: the last resort of a message. */
const usages = {
	anonymise:
		'npm run anonymise -- --input <private sheet> --config <anonymise.yaml> --key-dir <folder outside every repository> --out src/content/maps/<name>.yaml [--register <file>] [--new-edition] [--explain] [--json]. With --check instead of --out and --key-dir: a report, and nothing is written.',
	gate: 'npm run gate -- --map <file> --members <file> [--earlier <file> …] [--public <file> …] [--register <file>] [--json]',
	scan: 'npm run scan -- --register <file> <file with lines> [--json]',
	import:
		'npm run import -- <file.docx, .odt, .pdf, .txt or .md> … [--title <title>] [--partnership <file of one that is there> | --partnership-name <name>] [--place "<heading>=<section>"] … [--say "<name>=<what stands there instead>"] … [--not <fact>] … [--register <file>] [--replace] [--yes] [--content <folder>] [--reports <folder>]',
} as const;

export function tellUsage(command: keyof typeof usages): string {
	return `Write: ${usages[command]}`;
}
