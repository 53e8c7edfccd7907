import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer271, FIRST_BENEFIT } from '../../../../test/x12-answer.ts';
import { parsePlanBenefits } from '../../schema/index.ts';
import { read271 } from './index.ts';
import { BENEFIT_CODES } from './tables/benefit-codes.ts';

const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

const junk = fc.constantFrom('', 'ZZ', '?', '-1', '1e9', 'constructor', '0', '99999.99');
const maybe = (...values: string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', ...values) },
    { weight: 1, arbitrary: junk },
  );
const types = fc.subarray(['30', '98', 'MH', 'A6', '50', '88', '96', '48', '35', 'ZZ'], {
  maxLength: 4,
});

/** Any EB segment, sensible or not. */
const benefit = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('A', 'B', 'C', 'G', 'F', 'I', '1', '6'),
      fc.constantFrom(...Object.keys(BENEFIT_CODES)),
      junk,
    ),
    maybe('IND', 'FAM', 'EMP', 'CHD'),
    fc.oneof(
      types.map((codes) => codes.join('^')),
      junk,
    ),
    maybe('HM', 'PR', 'MA', 'C1'),
    maybe('GOLD 123 PLAN', 'SPECIALIST', 'SURGERY'),
    maybe('23', '24', '27', '29', '32', '22'),
    maybe('0', '25', '500.00', '2983.57'),
    maybe('0', '.2', '20', '1'),
    maybe('VS', 'DY'),
    maybe('20', '5'),
    maybe('Y', 'N', 'U'),
    maybe('Y', 'N', 'W', 'U'),
    fc.constantFrom('', '', '', 'HC|G2083', 'HC|G2083*1', '*1'),
  )
  .map((elements) => `EB*${elements.join('*')}`);

const detail = fc.constantFrom(
  'MSG*SPECIALIST',
  'MSG*TELEHEALTH',
  'HSD*VS*12***29',
  'HSD*VS*12',
  'HSD*VS*1*DA',
  'III*BF*F332',
  'LS*2120',
  'LE*2120',
  'III*ZZ*22',
  'DTP*291*RD8*20260101-20261231',
  'DTP*348*D8*20260501',
  'AAA*N**42*R',
  'XYZ*1',
);
const benefits = fc.array(fc.tuple(benefit, fc.array(detail, { maxLength: 2 })), { maxLength: 12 });

describe('read271, whatever a payer sends', { timeout: 120_000 }, () => {
  it('uses or lists every EB segment', () => {
    fc.assert(
      fc.property(benefits, (loops) => {
        const segments = loops.flatMap(([segment, details]) => [segment, ...details]);
        const { used, notUnderstood } = read271(answer271(['EB*1**30', ...segments]));
        const told = new Set([...used, ...notUnderstood].map(({ where }) => where));
        const silent = segments.filter(
          (segment, index) =>
            segment.startsWith('EB*') && !told.has(`segment ${FIRST_BENEFIT + 1 + index}`),
        );

        expect(silent).toEqual([]);
      }),
      RUNS,
    );
  });

  it('fills what it says it used', () => {
    fc.assert(
      fc.property(benefits, (loops) => {
        const { used, benefits: read, active } = read271(answer271(['EB*1**30', ...loops.flat(2)]));
        for (const { path } of used) {
          if (path === 'active') expect(active).toBeDefined();
          else if (path.startsWith('visitsUsed')) continue;
          else if (path.startsWith('outOfNetwork') && read.outOfNetwork === 'not-covered') continue;
          else
            expect(read).toHaveProperty(
              path
                .replace(/(\w+)\.(amount|met|remaining)$/, '$1')
                .replace(/\.\w+$/, (part) => (path.includes('costShares') ? '' : part)),
            );
        }
      }),
      RUNS,
    );
  });

  it('reads benefits that the schema of benefits accepts, but for contradictions it lists', () => {
    fc.assert(
      fc.property(benefits, (loops) => {
        const { benefits: read, notUnderstood } = read271(
          answer271(['EB*1**30', ...loops.flat(2)]),
        );
        const contradicts = notUnderstood.some(({ where }) => /Network\./.test(where));
        if (!contradicts) expect(() => parsePlanBenefits(written(read))).not.toThrow();
      }),
      RUNS,
    );
  });

  it('reads the same whatever the order of the benefits', () => {
    fc.assert(
      fc.property(benefits, (loops) => {
        const read = (ordered: typeof loops) =>
          read271(answer271(['EB*1**30', ...ordered.flat(2)])).benefits;

        expect(read(loops.toReversed())).toEqual(read(loops));
      }),
      RUNS,
    );
  });
});

describe('read271, however an answer is written', { timeout: 120_000 }, () => {
  const own = (loops: readonly (readonly [string, readonly string[]])[]) => loops.flat(2);
  const same = (write: (loops: readonly (readonly [string, readonly string[]])[]) => string) =>
    fc.assert(
      fc.property(benefits, (loops) => {
        const { benefits: read, active } = read271(write(loops));
        const usual = read271(answer271(['EB*1**30', ...own(loops)]));

        expect([read, active]).toEqual([usual.benefits, usual.active]);
      }),
      RUNS,
    );

  it.each([
    ['a line break', { terminator: '\n' }],
    ['a tilde and a line break', { terminator: '~\r\n' }],
    ['other characters', { element: '|', component: '>', terminator: "'" }],
    ['control characters', { element: '\u001d', component: '\u001f', terminator: '\u001c' }],
  ])('reads the same with %s between its parts', (_name, separators) => {
    same((loops) => answer271(['EB*1**30', ...own(loops)], separators));
  });

  it('reads the same with empty elements at the end of each segment', () => {
    same((loops) => answer271(['EB*1**30', ...own(loops).map((segment) => `${segment}***`)]));
  });

  it('reads the same with everything said twice', () => {
    same((loops) => answer271(['EB*1**30', ...own(loops), ...own(loops)]));
  });

  it('reads the same where each service type has a segment of its own, as in 4010', () => {
    same((loops) => {
      const each = loops.flatMap(([segment, details]) => {
        const elements = segment.split('*');
        const types = (elements[3] ?? '').split('^');
        return types.flatMap((type) => [elements.with(3, type).join('*'), ...details]);
      });
      return answer271(['EB*1**30', ...each], { version: '00401' });
    });
  });
});

/** Plan benefits as people write them: amounts as decimals, shares as fractions. */
function written(value: unknown, key = ''): unknown {
  if (typeof value === 'number') {
    const count = key === 'visitLimit' || key === 'visitsUsed';
    return count ? value : value / (key === 'coinsurance' ? 10_000 : 100);
  }
  if (typeof value !== 'object' || value === null) return value;
  const inherit = ['coinsurance', 'visitsUsed', 'visitLimit'].includes(key);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, written(item, inherit ? key : name)]),
  );
}
