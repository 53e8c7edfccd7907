import type { Command } from './command.ts';
import { benefits } from './commands/benefits.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { estimate } from './commands/estimate.ts';
import { goodFaithEstimate } from './commands/good-faith-estimate.ts';
import { init } from './commands/init.ts';
import { serve } from './commands/serve.ts';

/** Every subcommand, in the order help lists them. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  build,
  estimate,
  goodFaithEstimate,
  benefits,
  serve,
];
