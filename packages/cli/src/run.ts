import { readFileSync } from 'node:fs';
import { ForecostError } from '@forecost/core';
import { EXIT, type ExitCode } from './command.ts';
import { COMMANDS } from './commands.ts';
import { FileError, UsageError } from './failures.ts';
import { commandHelp, generalHelp } from './help.ts';
import { printLine, printNote } from './print.ts';

/**
 * Runs `forecost` with the arguments that followed it.
 *
 * Refusals and misuse are told on standard error; only a defect of ours is thrown.
 */
export async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--version') return answer(version());
  if (name === '--help' || name === '-h') return answer(generalHelp());
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    printNote(name ? `forecost has no command "${name}".\n` : 'A command is missing.\n');
    printNote(generalHelp());
    return EXIT.unusable;
  }
  if (args.includes('--help') || args.includes('-h')) return answer(commandHelp(command));
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      printNote(`forecost ${command.name}: ${error.message}.\n\n${commandHelp(command)}`);
      return EXIT.unusable;
    }
    if (!(error instanceof FileError || error instanceof ForecostError)) throw error;
    printNote(error.message);
    return error instanceof FileError ? EXIT.unusable : EXIT.refused;
  }
}

function answer(text: string): ExitCode {
  printLine(text);
  return EXIT.ok;
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
