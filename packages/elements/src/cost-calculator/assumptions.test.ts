import { expect } from 'chai';
import { clinicBook } from '../../test/price-book.ts';
import { laterEn } from '../translations/en/later.ts';
import { sharedEn } from '../translations/en/shared.ts';
import { questionOf } from './assumptions.ts';

const words = { ...sharedEn, ...laterEn };

describe('a question that would narrow the estimate', () => {
  it('names a service of one line, a line of a service of several, and care out of network', () => {
    const ask = (subject: string) => questionOf(clinicBook(), words, 'coverage', subject);
    expect(ask('evaluation')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('evaluation/visit')).to.equal('Does your plan cover this: Evaluation?');
    expect(ask('infusion/drug')).to.equal('Does your plan cover this: IV infusion, Medicine?');
    expect(ask('out-of-network')).to.equal('Does your plan cover this: care out of network?');
  });
});
