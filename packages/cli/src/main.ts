#!/usr/bin/env node
import { EXIT } from './command.ts';
import { reasonOf } from './failures.ts';
import { printNote } from './print.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `forecost check book.json | head` closes the pipe early, which is no failure.
  if (error.code === 'EPIPE') return;
  printNote(`The results cannot be written: ${reasonOf(error)}. Send them elsewhere.`);
  process.exit(EXIT.unusable);
});

process.exitCode = await run(process.argv.slice(2));
