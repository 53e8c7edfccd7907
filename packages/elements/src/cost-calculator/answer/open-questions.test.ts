import type { ScenarioEstimate } from '@forecost/core';
import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { laterEn } from '../../translations/en/later.ts';
import { sharedEn } from '../../translations/en/shared.ts';
import { openQuestions, questionOf } from './open-questions.ts';

const words = { ...sharedEn, ...laterEn };

describe('a question that would narrow the estimate', () => {
  it('is asked once of all lines of a service, and the one that narrows most comes first', () => {
    const assumption = (
      unknown: 'allowed-amount' | 'deductible',
      subject: string,
      causes: number,
    ) => ({
      unknown,
      subject,
      causes,
      source: 'plan',
      assumed: { low: 0, likely: 188_600, high: 1_060_000 },
    });
    const shown = {
      assumptions: [
        assumption('allowed-amount', 'infusion/drug', 100),
        assumption('deductible', '', 900),
        assumption('allowed-amount', 'infusion/infusion', 500),
      ],
    } as unknown as ScenarioEstimate;
    expect(
      openQuestions(clinicBook(), words, shown).map(({ question, assumed }) => [question, assumed]),
    ).to.deep.equal([
      ['How much is your deductible?', 'We assume $0 to $10,600, most likely $1,886.'],
      ['What price does your plan accept for this care?', undefined],
    ]);
  });

  it('about a share of which nothing is said asks what kind it is, then for its figure', () => {
    const assume = (unknown: string) => ({ unknown, causes: 0, source: 'plan' });
    const shown = {
      assumptions: ['copay-design', 'coinsurance'].map(assume),
    } as unknown as ScenarioEstimate;
    const ask = (...asked: string[]) =>
      openQuestions(clinicBook(), words, shown, new Set(asked)).map(({ question }) => question);
    expect(ask('share')).to.deep.equal(['Your share of each visit']);
    expect(ask('share', 'copay', 'copayDesign')).to.deep.equal([
      'Do you pay the deductible as well as the copay?',
      'How much is your copay?',
    ]);
  });

  it('of the pace speaks of the total only where another pace may move it', () => {
    const asks = (kind: string, changes: Parameters<typeof clinicBook>[0] = {}) => {
      const shown = {
        kind,
        visits: [{ date: '2026-11-23' }],
        assumptions: [{ unknown: 'cadence', causes: 0, source: 'price-book:courses' }],
      } as unknown as ScenarioEstimate;
      return openQuestions(clinicBook(changes), words, shown)[0]?.question.split('shown')[1];
    };
    const discounts = [
      {
        id: 'autumn',
        name: 'Autumn',
        kind: 'promotion',
        off: { percent: 1000 },
        order: 1,
        stacks: false,
        until: '2026-12-24',
      },
    ] as const;
    const total = ', and in rare cases your costs may be outside the range.';
    expect(asks('self-pay')).to.equal('.');
    expect(asks('in-network')).to.equal(total);
    expect(asks('assistance')).to.equal(total);
    expect(asks('self-pay', { discounts })).to.equal(total);
    expect(asks('self-pay', { discounts: [{ ...discounts[0], until: '2026-11-22' }] })).to.equal(
      '.',
    );
  });

  it('names a service of one line, a line of a service of several, and care out of network', () => {
    const ask = (subject: string) => questionOf(clinicBook(), words, 'coverage', subject);
    expect(ask('evaluation')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('evaluation/visit')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('infusion/drug')).to.equal('Does your plan cover this: IV infusion; Medicine?');
    expect(ask('out-of-network')).to.equal('Does your plan cover this: Care out of network?');
  });
});
