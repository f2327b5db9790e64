/** Makes a partnership’s own folder, which builds at once: `npm run new-site -- my-partnership`. */
import { parseArgs } from 'node:util';
import { isoDate } from '#schemas/shared.ts';
import { askForSite } from './commands/ask-new-site.ts';
import { endWith } from './commands/end-with.ts';
import { makeSite } from './commands/make-site.ts';
import { refuse } from './commands/private-places.ts';
import { tellUsage } from './commands/usage.ts';

const text = { type: 'string' } as const;
const options = {
	name: text,
	partnership: text,
	address: text,
	folder: text,
	contact: text,
	how: text,
	palette: text,
	logo: text,
	leave: text,
	today: text,
} as const;

export type NewSiteFlags = Partial<Record<keyof typeof options, string | undefined>>;

await endWith('new-site', async () => {
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	const [folder] = positionals;
	if (!folder || positionals.length > 1)
		refuse({
			rule: 'command',
			where: 'the command',
			why: 'It needs the name of one new folder.',
			fix: tellUsage('new-site'),
		});
	if (values.today && !isoDate.safeParse(values.today).success)
		refuse({
			rule: 'command',
			where: '--today',
			why: 'This is no date.',
			fix: 'Write a date such as 2026-03-31.',
		});
	return makeSite(folder, await askForSite(values));
});
