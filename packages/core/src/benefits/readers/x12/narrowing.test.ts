import { describe, expect, it } from 'vitest';
import { answer271, FIRST_BENEFIT } from '../../../../test/x12-answer.ts';
import { read271 } from './read-271.ts';

function read(benefits: readonly string[]) {
  const reading = read271(answer271(benefits));
  const { benefits: own, authorizations, assumed, notUnderstood, active } = reading;
  const listed = notUnderstood.map(({ code }) => code);
  return { ...own, active, authorizations, listed, assumed: assumed.map(({ code }) => code) };
}

describe('read271, terms that do not hold for every visit', () => {
  it.each([
    ['a number of visits', ['EB*B**98***27*25**VS*10**Y'], ['narrowed']],
    ['a number of days', ['EB*A**98***27**.2*DY*5**Y'], ['narrowed']],
    [
      'visits told apart',
      ['EB*B**98***27*25*****Y', 'HSD*VS*10***23'],
      ['delivery-not-used', 'narrowed'],
    ],
    ['a diagnosis', ['EB*B**98***27*25*****Y**1'], ['narrowed']],
    ['a diagnosis told apart', ['EB*B**98***27*25*****Y', 'III*BF*F332'], ['narrowed']],
    ['an injury', ['EB*B**98***27*25*****Y', 'III***44*AUTO ACCIDENT'], ['narrowed']],
    ['children', ['EB*B*CHD*98***27*25*****Y'], ['level-not-used']],
    ['a spouse', ['EB*A*SPO*98***27**.2****Y'], ['level-not-used']],
  ])('lists those of %s', (_name, segments, listed) => {
    expect(read(segments)).toEqual({ authorizations: [], listed, assumed: [] });
  });

  it('lists a deductible of a number of visits', () => {
    expect(read(['EB*C*IND*30***23*500**VS*3**Y'])).toMatchObject({ listed: ['narrowed'] });
    expect(read(['EB*C*IND*30***23*500**VS*3**Y'])).not.toHaveProperty('inNetwork');
  });

  it('says that a provider is named, where they may hold only there', () => {
    const named = ['EB*B**98***27*10*****Y', 'LS*2120', 'NM1*P3*1*EXAMPLE*DOCTOR', 'LE*2120'];

    expect(read(named)).toMatchObject({
      inNetwork: { costShares: { 'office-visit': { copay: 1000 } } },
      assumed: ['entity-may-narrow'],
    });
  });
});

describe('read271, a network that a message contradicts', () => {
  const deductible = 'EB*C*IND*30***23*3000*****';

  it.each([
    ['Y', 'CALENDAR YEAR DEDUCTIBLE - OUT OF NETWORK'],
    ['N', 'IN-NETWORK DEDUCTIBLE'],
    ['W', 'OUT-OF-NETWORK'],
  ])('is not gone by: %s with "%s"', (network, message) => {
    const found = read([deductible + network, `MSG*${message}`]);
    expect(found.listed).toEqual(['network-contradicted']);
    expect(found).not.toHaveProperty('inNetwork');
    expect(found).not.toHaveProperty('outOfNetwork');
  });

  it('is not taken as in network where none is stated', () => {
    const answer = answer271(['EB*C*IND*30***23*3000', 'MSG*OUT OF NETWORK']);
    const { benefits, notUnderstood } = read271(answer, { networkNotStated: 'in-network' });
    expect(benefits).not.toHaveProperty('inNetwork');
    expect(notUnderstood.map(({ code }) => code)).toEqual(['network-contradicted']);
  });

  it.each([
    'IN NETWORK DEDUCTIBLE',
    'AMOUNTS APPLY TO BOTH IN-NETWORK AND OUT-OF-NETWORK',
    'DOES NOT APPLY TO OUT OF NETWORK',
    'OUT OF NETWORK AMOUNTS CROSS APPLY',
    'COMBINED WITH OUT OF NETWORK',
  ])('holds as stated beside "%s"', (message) => {
    expect(read([`${deductible}Y`, `MSG*${message}`])).toMatchObject({
      inNetwork: { deductible: { amount: 300_000 } },
      listed: [],
    });
  });
});

describe('read271, numbers of visits', () => {
  const limit = 'EB*F**MH***23***VS*20**Y';

  it('takes the period of the benefit where the delivery says none', () => {
    // Twelve of twenty are left: eight are used.
    expect(read([limit, 'EB*F**MH***29******Y', 'HSD*VS*12'])).toMatchObject({
      inNetwork: { costShares: { 'mental-health': { visitLimit: 20 } } },
      visitsUsed: { 'mental-health': 8 },
      listed: [],
    });
  });

  it('takes what is used and what is left as bounds where they do not add up', () => {
    const { visitsUsed, assumed } = read([
      limit,
      'EB*F**MH***24***VS*5**Y',
      'EB*F**MH***29***VS*14**Y',
    ]);

    expect(visitsUsed).toEqual({ 'mental-health': { low: 5, high: 6 } });
    expect(assumed).toEqual(['used-and-left-disagree']);
    expect(read([limit, 'EB*F**MH***24***VS*5**Y', 'EB*F**MH***29***VS*15**Y'])).toMatchObject({
      visitsUsed: { 'mental-health': 5 },
      assumed: [],
    });
  });

  it('lists those used out of network, and never takes them off the limit in network', () => {
    const { listed, ...own } = read([limit, 'EB*F**MH***24***VS*12**N']);

    expect(own).not.toHaveProperty('visitsUsed');
    expect(listed).toEqual(['visits-outside']);
  });

  it.each([
    ['a visit a day', 'HSD*VS*1*DA'],
    ['three visits a week', 'HSD*VS*3*WK*1*34*6'],
    ['a pattern of days', 'HSD*VS*20***23**A'],
    ['visits in several years', 'HSD*VS*20***23*2'],
    ['hours', 'HSD*HS*20***23'],
  ])('does not take %s for a limit of a year', (_name, delivery) => {
    const { listed, ...own } = read(['EB*F**MH*********Y', delivery]);

    expect(own).toEqual({ authorizations: [], assumed: [] });
    expect(listed).toEqual(['delivery-not-used', 'limitation-not-used']);
  });

  it('does not take visits of an active benefit for a limit', () => {
    expect(read(['EB*1**MH', 'HSD*VS*20***23'])).toEqual({
      active: true,
      authorizations: [],
      listed: ['delivery-not-used'],
      assumed: [],
    });
  });
});

describe('read271, authorizations', () => {
  const where = `segment ${FIRST_BENEFIT}`;

  it('is of the plan in general where no care is named', () => {
    expect(read(['EB*1**********Y'])).toMatchObject({
      authorizations: [{ where, category: 'default', required: true }],
    });
  });

  it.each([
    ['a procedure code', ['EB*1**98********Y**HC|G2083']],
    ['a diagnosis', ['EB*1**98********Y***1']],
    ['another place of care', ['EB*1**98********Y', 'III*ZZ*22']],
    ['care not known here', ['EB*1**ZZ********Y']],
  ])('is listed where it is for %s', (_name, segments) => {
    expect(read(segments)).toMatchObject({
      authorizations: [],
      listed: ['authorization-not-used'],
    });
  });
});

describe('read271, segments that no 271 has', () => {
  it('lists one that stands before the benefits of a person', () => {
    const text = answer271(['EB*1**30'], {
      member: ['NM1*IL*1*QUILLFEATHER', 'XYZ*1', 'HSD*VS*3'],
    });

    expect(read271(text).notUnderstood).toMatchObject([
      { code: 'segment-unknown', where: 'segment 10' },
      { code: 'segment-unknown', where: 'segment 11' },
    ]);
  });
});

describe('read271, what messages say', () => {
  const copay = 'EB*B**98***27*30*****Y';

  it.each([
    ['DEDUCTIBLE DOES NOT APPLY', 'deductible-waived'],
    ['PCP OFFICE VISIT, DEDUCTIBLE WAIVED', 'deductible-waived'],
    ['NOT SUBJECT TO DEDUCTIBLE', 'deductible-waived'],
    ['NO DEDUCTIBLE', 'deductible-waived'],
    ['AFTER DEDUCTIBLE', 'after-deductible'],
    ['SUBJECT TO THE PLAN DEDUCTIBLE.', 'after-deductible'],
  ])('reads of a copay "%s"', (message, copayDesign) => {
    const { inNetwork, assumed } = read([copay, `MSG*${message}`]);

    expect(inNetwork?.costShares).toEqual({ 'office-visit': { copay: 3000, copayDesign } });
    expect(assumed).toContain('deductible-by-message');
  });

  it.each([
    'DEDUCTIBLE DOES NOT APPLY TO THE FIRST 3 VISITS',
    'NOT SUBJECT TO DEDUCTIBLE FOR PREVENTIVE CARE',
    'DEDUCTIBLE WAIVED. OTHERWISE AFTER DEDUCTIBLE',
  ])('leaves open what "%s" says of the deductible', (message) => {
    const { inNetwork } = read([copay, `MSG*${message}`]);

    expect(inNetwork?.costShares).toEqual({ 'office-visit': { copay: 3000 } });
  });

  it('waives the deductible of a coinsurance', () => {
    const { inNetwork } = read(['EB*A**MH***27**.2****Y', 'MSG*DEDUCTIBLE DOES NOT APPLY']);

    expect(inNetwork?.costShares).toEqual({
      'mental-health': { coinsurance: 2000, deductibleApplies: false },
    });
  });

  it('takes nothing said of one copay for another, nor for a coinsurance beside it', () => {
    const waived = [copay, 'MSG*DEDUCTIBLE WAIVED'];
    const other = read([...waived, 'EB*B**98***27*50*****Y']);
    const beside = read([...waived, 'EB*A**98***27**.2****Y']);

    expect(other.inNetwork?.costShares).toEqual({
      'office-visit': { copay: { low: 3000, high: 5000 } },
    });
    expect(beside.inNetwork?.costShares).toEqual({
      'office-visit': { copay: 3000, coinsurance: 2000, copayDesign: 'then-deductible' },
    });
  });

  it('reads one copay for both kinds of visit that a message names', () => {
    const { inNetwork } = read([copay, 'MSG*PCP AND SPECIALIST']);

    expect(inNetwork?.costShares).toEqual({
      'office-visit': { copay: 3000 },
      'specialist-visit': { copay: 3000 },
    });
  });

  it.each(['DOES NOT APPLY TO SPECIALIST', 'PCP $30, SPECIALIST $60'])(
    'does not use a copay of which the message says "%s"',
    (text) => {
      const { inNetwork, listed } = read([copay, `MSG*${text}`]);

      expect(inNetwork).toBeUndefined();
      expect(listed).toEqual(['particular-care']);
    },
  );

  it('does not take a part that is not covered for all care of its kind', () => {
    const priced = ['EB*B**MH***27*25*****Y', 'EB*I**MH', 'MSG*MARRIAGE COUNSELING'];

    expect(read(priced)).toMatchObject({
      inNetwork: { costShares: { 'mental-health': { copay: 2500 } } },
      listed: ['partly-not-covered'],
    });
    expect(read(priced).inNetwork?.costShares?.['mental-health']).not.toHaveProperty('covered');
    expect(read(['EB*I**MH********Y', 'MSG*MARRIAGE COUNSELING'])).toMatchObject({
      inNetwork: { costShares: { 'mental-health': { covered: false } } },
    });
  });

  it('counts visits of one kind against no limit of the whole plan', () => {
    const { inNetwork, listed } = read(['EB*F**30***23***VS*20**Y', 'MSG*CHIROPRACTIC VISITS']);

    expect(inNetwork).toBeUndefined();
    expect(listed).toEqual(['limitation-not-used']);
  });

  it('names whom the payer says to ask instead', () => {
    const carvedOut = ['EB*U**MH', 'LS*2120', 'NM1*VN*2*EXAMPLE BEHAVIORAL', 'LE*2120'];

    expect(read271(answer271(carvedOut)).messages).toEqual(['EXAMPLE BEHAVIORAL']);
  });
});

describe('read271, single procedures', () => {
  it('say nothing of whether the plan is in force', () => {
    const { active } = read(['EB*1**30', 'EB*6************HC:90834']);

    expect(active).toBe(true);
  });
});
