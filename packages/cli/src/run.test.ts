import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { folderOf, runForecost, runShell } from '../test/run-forecost.ts';

describe('forecost', () => {
  it.each(['--help', '-h'])('lists its commands and exit codes for %s', async (flag) => {
    const { exitCode, output, notes } = await runForecost(await folderOf({}), [flag]);

    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
    for (const words of ['check', 'build', 'Exit codes:']) expect(output).toContain(words);
  });

  it('prints its version', async () => {
    const { exitCode, output } = await runForecost(await folderOf({}), ['--version']);

    expect({ exitCode, output }).toEqual({ exitCode: 0, output: `${manifest.version}\n` });
  });

  it('explains a command', async () => {
    const { exitCode, output } = await runForecost(await folderOf({}), ['build', '--help']);

    expect(exitCode).toBe(0);
    expect(output).toContain('Usage: forecost build <book.json> [-o <out.json>]');
  });

  it('says how a server ends, which refuses no document and prints no JSON', async () => {
    const { output } = await runForecost(await folderOf({}), ['serve', '--help']);

    expect(output).toContain('  1  it cannot start; standard error says why\n');
    expect(output).not.toContain('--json');
    expect(output).not.toMatch(/ \n/);
  });

  it.each([
    [[], 'A command is missing.'],
    [['chekc'], 'forecost has no command "chekc".'],
    [['toString'], 'forecost has no command "toString".'],
    [['check'], 'forecost check: <book.json> is missing.'],
    [['check', 'a.json', 'b.json'], 'forecost check: "b.json" is one argument too many.'],
    [['check', '--jsno', 'a.json'], "Unknown option '--jsno'"],
  ])('exits with 2 for %j, with the help', async (args, message) => {
    const { exitCode, output, notes } = await runForecost(await folderOf({}), args);

    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain(message);
    expect(notes).toContain('Usage: forecost');
  });

  it('exits with 2 where the results cannot be written', async () => {
    const folder = await folderOf({ 'read-only': '' });

    const { exitCode, notes } = await runShell(folder, 'forecost --help 1< read-only');

    expect(exitCode).toBe(2);
    expect(notes).toMatch(/^The results cannot be written: .*\. Send them elsewhere\.\n$/);
  });
});
