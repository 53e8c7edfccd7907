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

  it('names a service of one line, a line of a service of several, and care out of network', () => {
    const ask = (subject: string) => questionOf(clinicBook(), words, 'coverage', subject);
    expect(ask('evaluation')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('evaluation/visit')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('infusion/drug')).to.equal('Does your plan cover this: IV infusion; Medicine?');
    expect(ask('out-of-network')).to.equal('Does your plan cover this: Care out of network?');
  });
});
