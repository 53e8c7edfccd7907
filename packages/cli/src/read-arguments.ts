import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './failures.ts';

/**
 * Reads a command's options and its operands, each of which must be given.
 *
 * @param operands their names, as help shows them; as many are returned
 *
 * @throws UsageError for an unknown option, a missing or a surplus operand
 */
export function readArguments<
  const Options extends NonNullable<ParseArgsConfig['options']>,
  const Names extends readonly string[],
>(args: readonly string[], options: Options, operands: Names) {
  const { values, positionals } = parseStrictly(args, options);
  const missing = operands[positionals.length];
  if (missing !== undefined) throw new UsageError(`<${missing}> is missing`);
  const surplus = positionals[operands.length];
  if (surplus !== undefined) throw new UsageError(`"${surplus}" is one argument too many`);
  return { values, operands: positionals as { [At in keyof Names]: string } };
}

function parseStrictly<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
