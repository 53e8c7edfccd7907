import { describe, expect, it } from 'vitest';
import { priceBook, service } from '../../test/clinic.ts';
import type { CoveragePolicy } from '../price-book/types.ts';
import { coverageAnswer } from './coverage-answer.ts';
import type { CoverageQuestion } from './types.ts';

const policies: CoveragePolicy[] = [
  {
    payer: 'aetna',
    services: ['visit'],
    status: 'covered',
    source: 'contract',
    asOf: '2026-01-01',
  },
  {
    payer: 'aetna',
    services: ['esketamine'],
    status: 'covered-with-prior-authorization',
    criteria: ['Two antidepressants tried'],
    note: 'Six months at first.',
    source: 'CPB 0938',
    asOf: '2026-03-01',
  },
  {
    payer: '*',
    services: ['iv-ketamine'],
    status: 'not-covered',
    source: 'off-label',
    asOf: '2026-01-01',
  },
];

const book = priceBook({
  services: [
    service('visit', 200),
    service('esketamine', 900),
    service('iv-ketamine', 450),
    service('group', 90),
    service('filler', 700, { benefit: 'none' }),
  ],
  payers: [
    {
      id: 'aetna',
      name: 'Aetna',
      aliases: [],
      network: 'in-network',
      planTypes: { hmo: 'not-accepted', epo: 'out-of-network' },
    },
  ],
  policies,
});

/** The answer about one service. */
function about(id: string, question: CoverageQuestion = { payer: 'aetna' }) {
  return coverageAnswer(book, { ...question, services: [id] }).services[0];
}

describe('coverageAnswer', () => {
  it('answers for every service a plan could pay for', () => {
    const answer = coverageAnswer(book, { payer: 'aetna' });

    // Its HMO is not accepted and its EPO out of network.
    expect(answer.network).toBe('unknown');
    expect(answer.services.map(({ service: id }) => id)).toEqual([
      'visit',
      'esketamine',
      'iv-ketamine',
      'group',
    ]);
  });

  it('gives the policy with its criteria, note, source and date', () => {
    expect(about('esketamine')).toEqual({
      service: 'esketamine',
      status: 'covered-with-prior-authorization',
      reason: 'policy',
      criteria: ['Two antidepressants tried'],
      note: 'Six months at first.',
      source: 'CPB 0938',
      asOf: '2026-03-01',
      nextStep: 'clinic-requests-prior-authorization',
      haveReady: ['member-card', 'medication-history'],
    });
  });

  it('says unknown where the book has no policy', () => {
    expect(about('group')).toMatchObject({
      status: 'unknown',
      reason: 'no-policy',
      nextStep: 'clinic-checks-benefits',
    });
  });

  it('says unknown of a payer the book lacks, unless every payer says the same', () => {
    const question = { payer: 'oscar' };

    expect(coverageAnswer(book, question)).toMatchObject({ network: 'unknown' });
    expect(coverageAnswer(book, question)).not.toHaveProperty('payer');
    expect(about('visit', question)).toMatchObject({
      status: 'unknown',
      reason: 'payer-unknown',
      nextStep: 'ask-for-callback',
    });
    expect(about('iv-ketamine', question)).toMatchObject({
      status: 'not-covered',
      reason: 'policy',
    });
  });

  it('answers the empty question', () => {
    expect(coverageAnswer(book, {}).network).toBe('unknown');
  });

  it('goes by the plan type where the practice does', () => {
    expect(about('visit', { payer: 'aetna', planType: 'hmo' })).toMatchObject({
      status: 'not-covered',
      reason: 'not-accepted',
      nextStep: 'pay-yourself',
    });
    expect(coverageAnswer(book, { payer: 'aetna', planType: 'ppo' }).network).toBe('in-network');
  });

  it('sends a member out of network to their plan', () => {
    expect(about('visit', { payer: 'aetna', planType: 'epo' })).toMatchObject({
      status: 'covered',
      nextStep: 'ask-your-plan',
    });
  });

  it('says what is never billed to a plan, whoever asks', () => {
    expect(about('filler', {})).toMatchObject({ reason: 'never-billed', nextStep: 'pay-yourself' });
  });

  it('has patients without a plan pay themselves', () => {
    expect(about('visit', { planType: 'none' })).toMatchObject({
      reason: 'no-plan',
      nextStep: 'pay-yourself',
    });
  });

  it('asks for a referral from plans with a gatekeeper, and an ID from veterans', () => {
    expect(about('group', { payer: 'aetna', planType: 'pos' })?.haveReady).toEqual([
      'member-card',
      'referral',
    ]);
    expect(about('group', { planType: 'va' })?.haveReady).toEqual([
      'member-card',
      'referral',
      'photo-id',
    ]);
  });

  it('does not know a service the book lacks', () => {
    expect(about('massage')).toMatchObject({ status: 'unknown', reason: 'no-policy' });
  });
});
