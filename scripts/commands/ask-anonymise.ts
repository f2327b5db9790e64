/** Asks for what was not given, where a person sits at the keyboard. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { AnonymiseFlags } from '../anonymise.ts';
import { isByHand, openTerminal } from './ask.ts';
import { askForConfig } from './ask-config.ts';

interface Question {
	flag: 'input' | 'config' | 'key-dir' | 'out';
	text: string;
	suggestion?: string;
}

const questions: Question[] = [
	{ flag: 'input', text: 'Where is the private sheet (.xlsx or .csv)?' },
	{ flag: 'config', text: 'Where is the configuration? Press Enter to make one by answering questions.' },
	{
		flag: 'key-dir',
		text: 'In which folder, outside every repository, is the key kept?',
		suggestion: join(homedir(), 'alongside-keys'),
	},
	{ flag: 'out', text: 'Where is the map to be written?', suggestion: 'src/content/maps/strengths.yaml' },
];

/** Nobody is asked in a pipe or on a build server: there the flags say everything. @throws StoppedError */
export async function askForMissing(flags: AnonymiseFlags): Promise<AnonymiseFlags> {
	const missing = questions.filter(({ flag }) => !flags[flag]);
	if (!isByHand() || flags.json || missing.length === 0 || (flags.input && flags.config && flags.check))
		return flags;
	const asked = { ...flags };
	console.log('This makes a map out of a private sheet. Nothing is sent anywhere. Press Ctrl and C to stop.');
	await openTerminal('Stopped. No map was written.', async (terminal) => {
		if (!flags.out && !flags.check)
			asked.check = !/^p/i.test(await terminal.question('Look first, or publish? [look / publish] '));
		for (const { flag, text, suggestion } of missing) {
			if (asked.check && (flag === 'key-dir' || flag === 'out')) continue;
			const answer = await terminal.question(`${text} ${suggestion ? `[${suggestion}] ` : ''}`);
			const said = answer.trim() || suggestion;
			if (said) asked[flag] = said;
			else if (flag === 'config' && asked.input) asked.config = await askForConfig(asked.input, terminal);
		}
	});
	return asked;
}
