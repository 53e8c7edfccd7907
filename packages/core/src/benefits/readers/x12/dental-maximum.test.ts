import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271 } from './index.ts';

function read(...segments: readonly string[]) {
  const { benefits, assumed, notUnderstood } = read271(answer271(segments));
  const said = [...assumed, ...notUnderstood].map(({ code }) => code);
  return { maximums: benefits.annualMaximums, said };
}

describe('read271, what a dental plan pays at most in a year', () => {
  it('reads the year’s amount and what is left of it', () => {
    expect(read('EB*F*IND*35***23*1500*****Y', 'EB*F*IND*35***29*620.5*****Y')).toEqual({
      maximums: { dental: { amount: 150_000, remaining: 62_050 } },
      said: [],
    });
  });

  it('reads nines as no such maximum', () => {
    const { maximums } = read('EB*F*IND*35***23*99999.99*****Y');
    expect(maximums).toEqual({ dental: 'none' });
  });

  it.each([
    ['of the family', 'EB*F*FAM*35***23*3000*****Y'],
    ['of a lifetime', 'EB*F*IND*35***32*2000*****Y'],
    ['of one kind of dental care', 'EB*F*IND*38***23*1000*****Y'],
    ['of other care', 'EB*F*IND*MH***23*1500*****Y'],
  ])('lists one %s', (_name, segment) => {
    expect(read(segment)).toEqual({ maximums: undefined, said: ['limitation-not-used'] });
  });

  it('lists nines as what is used of it', () => {
    const { maximums, said } = read('EB*F*IND*35***24*99999.99*****Y');
    expect([maximums, said]).toEqual([undefined, ['amount-unusable']]);
  });

  it('lists one of which more is left than it is', () => {
    expect(read('EB*F*IND*35***23*500*****Y', 'EB*F*IND*35***29*700*****Y')).toEqual({
      maximums: { dental: { amount: 50_000 } },
      said: ['more-than-the-limit'],
    });
  });
});
