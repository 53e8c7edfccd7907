import { readFileSync } from 'node:fs';
import { ForecostError } from '@forecost/core';
import { type Command, EXIT, type ExitCode } from './command.ts';
import { COMMANDS } from './commands.ts';
import { errorDocument } from './error-document.ts';
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
    return refuse(error, command, args.includes('--json'));
  }
}

function refuse(error: unknown, command: Command, asJson: boolean): ExitCode {
  const misused = error instanceof UsageError;
  const unreadable = error instanceof FileError;
  if (!misused && !unreadable && !(error instanceof ForecostError)) throw error;
  if (asJson) printNote(JSON.stringify(errorDocument(error), undefined, 2));
  else if (misused) {
    printNote(`forecost ${command.name}: ${error.message}.\n\n${commandHelp(command)}`);
  } else printNote(error.message);
  return misused || unreadable ? EXIT.unusable : EXIT.refused;
}

function answer(text: string): ExitCode {
  printLine(text);
  return EXIT.ok;
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
