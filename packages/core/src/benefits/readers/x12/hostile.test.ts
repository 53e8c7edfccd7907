import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { ForecostError } from '../../../errors.ts';
import { read271 } from './index.ts';

const MEGABYTE = 1_000_000;

const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

const SOUND = answer271([
  'EB*1**30*HM*GOLD 123',
  'EB*C*IND*30***23*500.00*****Y',
  'EB*C*IND*30***29*110.00*****Y',
  'EB*G*FAM*30***23*99999.99*****W',
  'EB*A**98^MH***27**.2****Y',
  'MSG*SPECIALIST',
  'EB*F**MH***23***VS*20**Y',
  'HSD*VS*12***29',
]);

/** A sound answer in which pieces were replaced, taken out or put in somewhere. */
const mangled = fc
  .array(
    fc.record({
      at: fc.nat(SOUND.length),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.constantFrom(
          '~',
          '*',
          '^',
          '',
          '~EB*',
          'ST*271*',
          '~HL*9*2*23*0~',
          '~SE*1*1~',
          '-',
          '9',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), SOUND),
  );

function codeOf(text: unknown): string {
  try {
    read271(text as string);
  } catch (error) {
    if (error instanceof ForecostError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('read271, a text that breaks off', () => {
  const whole = answer271(['EB*F*IND*A6********', 'HSD*VS*20***23', 'EB*C*IND*30***23*1500*****Y']);
  const upTo = (end: string) => {
    const text = whole.slice(0, whole.indexOf(end) + end.length);
    const { benefits, notUnderstood } = read271(text, { networkNotStated: 'in-network' });
    const codes = notUnderstood.map(({ code, where }) => [code, where]);
    return [benefits.inNetwork ?? {}, codes];
  };

  it('has no figure that may be half of one', () => {
    // Not 2 visits of 20, nor a deductible of 15 of 1,500.
    expect(upTo('HSD*VS*2')).toEqual([
      {},
      [
        ['cut-off', 'segment 12'],
        ['cut-off', 'segment 13'],
        ['limitation-not-used', 'segment 12'],
      ],
    ]);
    const [tier] = upTo('EB*C*IND*30***23*15');
    expect(tier).toEqual({ costShares: { 'mental-health': { visitLimit: 20 } } });
  });

  it('lacks nothing but the last terminator', () => {
    const { benefits, notUnderstood } = read271(whole.slice(0, -1));
    expect(benefits.inNetwork).toEqual({ deductible: { amount: 150_000 } });
    expect(notUnderstood.map(({ code }) => code)).not.toContain('cut-off');
  });
});

describe('read271, hostile input', () => {
  it.each([
    ['a megabyte of one letter', 'x'.repeat(MEGABYTE), 'not-x12'],
    ['a megabyte after ISA', `ISA${'*'.repeat(MEGABYTE)}`, 'separators-unreadable'],
    [
      'an ISA that never ends',
      answer271([]).slice(0, 105) + 'y'.repeat(MEGABYTE),
      'separators-unreadable',
    ],
    ['a segment that never ends', answer271([]).slice(0, 120) + 'y'.repeat(MEGABYTE), 'not-a-271'],
    [
      'nothing but terminators',
      answer271([]).slice(0, 106) + '~'.repeat(MEGABYTE),
      'too-many-segments',
    ],
    ['more text than any answer', ' '.repeat(5 * MEGABYTE + 1), 'text-too-long'],
    ['an object', { length: 3, startsWith: null }, 'wrong-type'],
    ['null', null, 'wrong-type'],
  ])('refuses %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('reads fifty thousand benefits', () => {
    const text = answer271(
      Array.from({ length: 50_000 }, (_, index) => `EB*B**98^MH^ZZ***27*${index}*****Y`),
    );

    expect(read271(text).benefits.inNetwork?.costShares?.['office-visit']).toEqual({
      copay: { low: 0, high: 4_999_900 },
    });
  });

  it('reads a benefit of a hundred thousand service types', () => {
    const text = answer271([`EB*B**${'98^'.repeat(100_000)}***27*25*****Y`]);

    expect(read271(text).benefits.inNetwork?.costShares).toEqual({
      'office-visit': { copay: 2500 },
    });
  });

  it('finds nothing under the names of a prototype', () => {
    const { benefits, notUnderstood } = read271(
      answer271(['EB*constructor**__proto__*toString**valueOf*1*****hasOwnProperty']),
    );

    expect(benefits).toEqual({});
    expect(notUnderstood).toMatchObject([
      { code: 'code-unknown', what: 'EB*(unreadable) unknown' },
    ]);
  });

  it(
    'reads or refuses any text, never with an error that is not its own',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            { weight: 5, arbitrary: mangled },
            { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
            { weight: 1, arbitrary: fc.string().map((text) => `${SOUND.slice(0, 106)}${text}`) },
          ),
          (text) => codeOf(text) !== '',
        ),
        RUNS,
      );
    },
  );
});
