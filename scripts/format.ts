import { runCommand } from './commands/run-command.ts';

process.exitCode = await runCommand('prettier', ['--write', '--log-level=warn', '.']);
