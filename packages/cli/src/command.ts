/** How a run ended; part of the command line's contract. */
export const EXIT = {
  /** Nothing was found wrong. */
  ok: 0,
  /**
   * A document was read and refused: findings of severity error, an input of the wrong shape, a
   * payer's rejection, benefits that contradict themselves.
   */
  refused: 1,
  /** The command was misused, or a file cannot be read or written. */
  unusable: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One subcommand of `forecost`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows `forecost <name>`: `<book.json> [--json]`. */
  readonly usage: string;
  /** Lines for `forecost <name> --help`. */
  readonly details: readonly string[];
  /** Lines on how it ends, where it ends otherwise than the others. */
  readonly endings?: readonly string[];
  /** @param args what followed the command's name */
  run(args: readonly string[]): Promise<ExitCode>;
}
