/** Writes a new partnership’s folder, or nothing where anything in it is wrong. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { runChecks } from '#lib/checks/index.ts';
import { collectionFaces } from '#lib/links/collection-faces.ts';
import { palettes, type PaletteName } from '#lib/new-site/palettes.data.ts';
import { writeSiteFiles, type NewSite } from '#lib/new-site/site-files.ts';
import { formatText } from '#lib/report/format-text.ts';
import type { NewSiteFlags } from '../new-site.ts';
import { findNeighbours, sharedContent } from './content-folder.ts';
import { refuse } from './private-places.ts';
import { refuseMissing } from './usage.ts';

/** Returns the exit code: 2 where the check refuses what was asked for. @throws RefusedError */
export function makeSite(named: string, flags: NewSiteFlags): number {
	const folder = resolve(named);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		refuse({
			rule: 'folder-exists',
			where: named,
			why: 'There is something in this folder, and it is left as it is.',
			fix: 'Give the name of a new folder.',
		});
	const site = readAnswers(flags);
	mkdirSync(dirname(folder), { recursive: true });
	const aside = mkdtempSync(`${folder}-`);
	try {
		writeFolder(aside, site, flags.logo);
		const today = site.today;
		const neighbours = findNeighbours(aside);
		const report = runChecks(aside, aside, { today, shared: sharedContent, neighbours });
		if (report.issues.length > 0) {
			console.error(`${formatText({ ...report, remarks: [] })}\nNo folder was made.`);
			return 2;
		}
		rmSync(folder, { recursive: true, force: true });
		renameSync(aside, folder);
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
	console.log(
		`The folder ${named} is ready.\n  Look at the site:  npm start -- --content ${named}\n  Change it:         ${join(named, 'site/site.yaml')} has the settings, ${join(named, 'README.md')} says what goes where`,
	);
	return 0;
}

function writeFolder(folder: string, site: NewSite, logo: string | undefined): void {
	for (const [path, text] of writeSiteFiles(site)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	if (logo && site.logo) copyFileSync(logo, join(folder, 'site', site.logo));
}

function readAnswers(flags: NewSiteFlags): NewSite {
	const { name, address, palette = 'navy', logo, leave = '' } = flags;
	if (!name || !address) refuseMissing(name ? '--address' : '--name', 'new-site');
	return {
		name,
		...splitAddress(address, flags.folder),
		partnership: flags.partnership ?? name,
		contactRole: flags.contact ?? 'The partnership’s coordinator',
		contactHow: flags.how ?? 'Ask your own school’s head to pass your message on.',
		palette: chooseOne('--palette', palette, Object.keys(palettes)) as PaletteName,
		logo: logo && nameLogo(logo),
		leave: leave
			.split(/[\s,]+/)
			.filter(Boolean)
			.map((collection) => chooseOne('--leave', collection, Object.keys(collectionFaces))),
		today: flags.today ?? new Date().toISOString().slice(0, 10),
	};
}

/** The settings hold the folder of an address apart. What is no address is left to the check. */
function splitAddress(address: string, folder: string | undefined): Pick<NewSite, 'address' | 'folder'> {
	const { origin, pathname = '/' } = URL.parse(address) ?? {};
	if (folder || !origin || pathname === '/') return { address, folder: folder ?? '/' };
	return { address: origin, folder: pathname.replace(/\/*$/, '/') };
}

function chooseOne(flag: string, value: string, known: readonly string[]): string {
	if (known.includes(value)) return value;
	return refuse({
		rule: 'command',
		where: flag,
		why: `There is no “${value}”.`,
		fix: `Choose from: ${known.join(', ')}.`,
	});
}

function nameLogo(logo: string): string {
	const ending = extname(logo).toLowerCase();
	if (!existsSync(logo) || !['.png', '.svg'].includes(ending))
		refuse({
			rule: 'picture-missing',
			where: '--logo',
			why: 'There is no PNG or SVG picture of this name.',
			fix: 'Give the path of a file that ends in .png or .svg.',
		});
	return `logo${ending}`;
}
