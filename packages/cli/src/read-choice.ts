import { UsageError } from './failures.ts';

/**
 * The value of an option that knows so many words.
 *
 * @throws UsageError for any other word
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const choice = choices.find((candidate) => candidate === value);
  if (value === undefined || choice !== undefined) return choice;
  throw new UsageError(`${option} is ${choices.join(' or ')}, not "${value}"`);
}
