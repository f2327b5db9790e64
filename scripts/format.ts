import { runCommand } from './commands/run-command.ts';

process.exitCode = runCommand('prettier', ['--write', '--log-level=warn', '.']);
