import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { ForecostError } from '../../../errors.ts';
import { read271, type Read271Options } from './index.ts';

const FAMILY = [
  'HL*3*2*22*1',
  'NM1*IL*1*QUILLFEATHER*ODALYS****MI*ZX7741990',
  'DTP*346*D8*20060101',
  'EB*B**98***27*10*****Y',
  'HL*4*3*23*0',
  'NM1*03*1*QUILLFEATHER*TARQUIN',
  'EB*1**30**GOLD 123 PLAN',
  'EB*L',
  'LS*2120',
  'NM1*P3*1*ABERNATHY*WREN****SV*0202034',
  'LE*2120',
  'EB*B**98***27*20*****Y',
];

const read = (loops: readonly string[], options?: Read271Options) =>
  read271(answer271([], { loops }), options);

function problemsOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof ForecostError) return error.problems;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('read271, persons', () => {
  it('reads the dependent of a family, and says so', () => {
    const { benefits, assumed, notUnderstood } = read(FAMILY);

    expect(benefits.inNetwork?.costShares).toEqual({ 'office-visit': { copay: 2000 } });
    expect(assumed).toContainEqual(
      expect.objectContaining({ code: 'person-chosen', what: 'dependent, 2 of 2 persons' }),
    );
    expect(notUnderstood).toContainEqual(
      expect.objectContaining({ code: 'another-person', where: 'segment 11' }),
    );
  });

  it('reads the subscriber where it is asked to', () => {
    for (const person of ['subscriber', 1] as const) {
      expect(read(FAMILY, { person }).benefits.inNetwork?.costShares).toEqual({
        'office-visit': { copay: 1000 },
      });
    }
  });

  it('takes the dates of the subscriber where a dependent has none', () => {
    expect(read(FAMILY).benefits.planYearStart).toBe('01-01');
  });

  it('reads the subscriber where nothing is said of the dependent', () => {
    expect(read(FAMILY.slice(0, 6)).benefits.inNetwork?.costShares).toEqual({
      'office-visit': { copay: 1000 },
    });
  });

  it('refuses a person who is not there', () => {
    expect(problemsOf(() => read(FAMILY, { person: 3 }))).toMatchObject([
      { code: 'no-such-person' },
    ]);
  });

  it('refuses an answer about nobody', () => {
    const benefits = ['EB*1**30', 'EB*C*IND*30***23*500*****Y'];
    expect(problemsOf(() => read(benefits))).toMatchObject([{ code: 'nobody' }]);
  });

  it('does not take a related entity for the payer', () => {
    expect(read(FAMILY).payerName).toBe('EXAMPLE HEALTH');
  });
});

describe('read271, rejections', () => {
  // LinuxForHealth/x12: the payer rejects the provider (AAA03 50), before any subscriber.
  it('refuses an answer that is only a rejection of the provider', () => {
    expect(problemsOf(() => read(['AAA*Y**50*N']))).toMatchObject([
      { code: 'provider-ineligible', path: 'segment 8, AAA03' },
    ]);
  });

  it('says that the subscriber was not found and what to do', () => {
    const [problem] = problemsOf(() =>
      read(['HL*3*2*22*0', 'NM1*IL*1*QUILLFEATHER*ODALYS****MI*ZX7741990', 'AAA*N**75*C']),
    );

    expect(problem).toMatchObject({
      code: 'subscriber-not-found',
      path: 'segment 10, AAA03',
      received: 'a rejection, 75: the subscriber was not found',
      advice: 'Compare the name, birth date and member number with the card and ask again.',
    });
  });

  it('tells a reason it does not know', () => {
    expect(problemsOf(() => read(['AAA*N**T4*C']))).toMatchObject([{ code: 'rejected' }]);
  });

  it('lists a rejection beside benefits', () => {
    const reading = read(['HL*3*2*22*0', 'EB*B**98***27*10*****Y', 'EB*V**88', 'AAA*N**42*R']);

    expect(reading.benefits.inNetwork?.costShares).toEqual({ 'office-visit': { copay: 1000 } });
    expect(reading.notUnderstood.map(({ code }) => code)).toEqual([
      'payer-unavailable',
      'not-about-cost',
    ]);
  });
});
