import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271 } from './index.ts';

const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

/** Invented members whose names are no words of ours. */
const member = fc.record({
  family: fc.stringMatching(/^QX[A-Z]{3,8}$/),
  given: fc.stringMatching(/^ZV[A-Z]{2,8}$/),
  id: fc.stringMatching(/^W[0-9]{8}$/),
  birthDate: fc.constantFrom('19710228', '20010930'),
  street: fc.stringMatching(/^77[0-9]{3}$/),
});

function tell(text: string): string {
  try {
    return JSON.stringify(read271(text));
  } catch (error) {
    return `${error instanceof Error ? error.message : ''}${JSON.stringify(error)}`;
  }
}

describe('read271, privacy', { timeout: 120_000 }, () => {
  it("never repeats a member's name, number, birth date or address, wherever a payer puts them", () => {
    fc.assert(
      fc.property(member, fc.nat(12), ({ family, given, id, birthDate, street }, place) => {
        const loop = [
          `NM1*IL*1*${family}*${given}****MI*${id}`,
          `N3*${street} LARKSPUR`,
          `REF*SY*${id}`,
          `DMG*D8*${birthDate}*F`,
        ];
        const personal = [family, given, id, birthDate, `${street} LARKSPUR`];
        const dashed = birthDate.replace(/(....)(..)(..)/, '$2/$3/$1');
        const misplaced = Array.from({ length: 13 }, (_, index) =>
          index === place ? family : (['B', '', '98'][index] ?? ''),
        );
        const told = tell(
          answer271(
            [
              `EB*1**30**PLAN OF ${family}`,
              `MSG*${given} ${family}, MEMBER ${id}, BORN ${dashed} ${birthDate}`,
              `EB*${misplaced.join('*')}`,
              `EB*B*${given}*${id}*${family}**27*${birthDate}`,
              `HSD*${family}*${id}`,
              `${family}*${given}`,
              `DTP*${given}*D8*${birthDate}`,
            ],
            { member: loop },
          ),
        );

        for (const datum of [...personal, dashed]) expect(told).not.toContain(datum);
      }),
      RUNS,
    );
  });

  it('never repeats them in an error', () => {
    const member = ['NM1*IL*1*QUILLFEATHER*ODALYS****MI*ZX7741990', 'AAA*N**QUILLFEATHER*C'];

    expect(tell(answer271([], { member }))).not.toMatch(/quill|odalys|7741990/i);
    expect(tell('Odalys Quillfeather, ZX7741990')).not.toMatch(/quill|odalys|7741990/i);
    expect(tell(answer271([]).replace('ST*271', 'ST*ODALYS'))).not.toMatch(/odalys/i);
  });
});
