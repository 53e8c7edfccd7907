import { describe, expect, it } from 'vitest';
import { folderOf, priceBook, runForecost } from '../../test/run-forecost.ts';

const REQUEST = { care: { course: 'induction' }, startDate: '2026-12-07' };

describe('forecost estimate', () => {
  it('prints what the course costs, visit by visit', async () => {
    const folder = await folderOf({ 'book.json': priceBook(), 'request.json': REQUEST });

    const { exitCode, output } = await runForecost(folder, [
      'estimate',
      'book.json',
      'request.json',
    ]);

    expect(exitCode).toBe(0);
    expect(output).toContain(
      'self-pay: $2,700.00\n  visits 6; likely:\n  2026-12-07  infusions  $450.00',
    );
    expect(output).toContain('warning not-a-good-faith-estimate');
  });

  it('prints the whole estimate as JSON, in minor units', async () => {
    const folder = await folderOf({ 'book.json': priceBook() });
    const args = ['estimate', 'book.json', '-', '--json'];

    const { exitCode, output } = await runForecost(folder, args, JSON.stringify(REQUEST));

    expect(exitCode).toBe(0);
    expect(JSON.parse(output).scenarios[0]).toMatchObject({
      id: 'self-pay',
      total: { low: 270_000, likely: 270_000, high: 270_000 },
    });
  });

  it('reads a compiled book', async () => {
    const folder = await folderOf({ 'book.json': priceBook(), 'request.json': REQUEST });
    await runForecost(folder, ['build', 'book.json']);

    const { output } = await runForecost(folder, [
      'estimate',
      'book.compiled.json',
      'request.json',
    ]);

    expect(output).toContain('self-pay: $2,700.00');
  });

  it('refuses a request of the wrong shape, and exits with 1', async () => {
    const request = { care: { course: 'induction' }, startDate: '12/07/2026' };
    const folder = await folderOf({ 'book.json': priceBook(), 'request.json': request });

    const { exitCode, notes } = await runForecost(folder, [
      'estimate',
      'book.json',
      'request.json',
    ]);

    expect(exitCode).toBe(1);
    expect(notes).toContain('The estimate request was refused:\n  startDate: found "12/07/2026"');
  });

  it('refuses a course the book lacks, and exits with 1', async () => {
    const request = { ...REQUEST, care: { course: 'booster' } };
    const folder = await folderOf({ 'book.json': priceBook(), 'request.json': request });

    const { exitCode, notes } = await runForecost(folder, [
      'estimate',
      'book.json',
      'request.json',
    ]);

    expect(exitCode).toBe(1);
    expect(notes).toContain('booster');
  });

  it('reads standard input once only', async () => {
    const { exitCode, notes } = await runForecost(await folderOf({}), ['estimate', '-', '-']);

    expect(exitCode).toBe(2);
    expect(notes).toContain('standard input can be one of the two, not both');
  });
});
