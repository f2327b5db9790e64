import { refuse } from './private-places.ts';

/** How each command is called: the last resort of a message. */
const usages = {
	anonymise:
		'npm run anonymise -- --input <private sheet> --config <anonymise.yaml> --key-dir <folder outside every repository> --out src/content/maps/<name>.yaml [--register <file>] [--new-edition] [--explain] [--json]. With --check instead of --out and --key-dir: a report, and nothing is written.',
	export: 'npm run export -- [--content <folder>] [--out <file>.zip]',
	'import-site': 'npm run import-site -- <file>.zip <new folder>',
	'new-site':
		'npm run new-site -- <new folder> --name <name> --address https://… [--folder /…/] [--partnership <name>] [--contact <role>] [--how <words>] [--palette <name>] [--logo <file>] [--leave <collection>,…]',
	pictures: 'npm run pictures',
	'publish-addresses': 'npm run publish-addresses -- [--content <folder>]',
	gate: 'npm run gate -- --map <file> --members <file> [--earlier <file> …] [--public <file> …] [--register <file>] [--json]',
	build: 'npm run build -- [--content <folder>] [--base /knowledge/] [--out <folder>]',
	dev: 'npm run dev -- [--content <folder>] [--port 4321]',
	start: 'npm start -- [--content <folder>] [--base /knowledge/] [--port 4321]',
	scan: 'npm run scan -- --register <file> <file with lines> [--json]',
	preview: 'npm run preview [-- <file name or code of an entry>] [--content <folder>] [--port <number>]',
	new: 'npm run new -- --collection <case-studies, decisions, protocols, proformas, training or guides> --title <title> [--content <folder>]',
	import:
		'npm run import -- <file.docx, .odt, .pdf, .txt or .md> … [--title <title>] [--partnership <file of one that is there> | --partnership-name <name>] [--place "<heading>=<section>"] … [--say "<name>=<what stands there instead>"] … [--not <fact>] … [--register <file>] [--replace] [--yes] [--content <folder>] [--reports <folder>]',
	hub: 'npm run hub -- --sites <sites.yaml> --out <folder> [--cache <folder of the last good copies>] [--base </folder/>]',
} as const;

export type UsedCommand = keyof typeof usages;

export function tellUsage(command: UsedCommand): string {
	return `Write: ${usages[command]}`;
}

/** @throws RefusedError */
export function refuseMissing(flag: string, command: UsedCommand): never {
	return refuse({ rule: 'command', where: flag, why: 'It is missing.', fix: tellUsage(command) });
}
