import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

/** The text of `forecost --help`. */
export function generalHelp(): string {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`);
  return [
    'Usage: forecost <command> [options]',
    '',
    'Commands:',
    ...list,
    '',
    'forecost <command> --help tells more. forecost --version prints the version.',
    '',
    ...EXIT_CODES,
  ].join('\n');
}

/** The text of `forecost <command> --help`. */
export function commandHelp({ name, summary, usage, details, endings }: Command): string {
  return [
    `Usage: forecost ${name} ${usage}`,
    '',
    summary,
    '',
    ...details.map((line) => line && `  ${line}`),
    '',
    ...(endings ?? EXIT_CODES),
  ].join('\n');
}

const EXIT_CODES = [
  'Exit codes:',
  '  0  nothing is wrong',
  '  1  a document was read and refused, or the payer rejected the question',
  '  2  the command was misused, or a file cannot be read or written',
  '',
  'Errors go to standard error, with --json as {"error": {"code", "message", "problems"}}.',
];
