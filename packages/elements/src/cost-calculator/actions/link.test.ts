import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { sharedEn } from '../../translations/en/shared.ts';
import { NO_ANSWERS, UNKNOWN } from '../plan/answers.ts';
import { type Linked, readLink, writeLink } from './link.ts';

const book = clinicBook();
const read = (fragment: string) => readLink(book, sharedEn, fragment);

const ALL: Linked = {
  choices: {
    chosen: { kind: 'service', id: 'spray' },
    date: '2027-01-04',
    visits: '8',
    paying: 'insurance',
    way: 'in-network',
  },
  answers: {
    ...NO_ANSWERS,
    deductible: '1,500',
    share: 'copay',
    copay: '40',
    copayDesign: 'after-deductible',
    planYear: '07',
    outside: 'yes',
    'part-review': 'yes',
    'count-review': '3',
    'help-spravato': '650',
  },
  shared: { payer: 'aetna', planType: 'ppo', location: 'reno' },
};

describe('a link to choices', () => {
  it('restores all of them', () => {
    expect(read(writeLink(book, ALL))).to.deep.equal(ALL);
  });

  it('restores a course with nothing answered', () => {
    const course: Linked = {
      choices: { chosen: { kind: 'course', id: 'upkeep' }, date: '2026-11-23', visits: '1' },
      answers: NO_ANSWERS,
      shared: { payer: undefined, planType: undefined, location: undefined },
    };
    const fragment = writeLink(book, course);
    expect(fragment).to.equal('#fc-estimate?practice=bay-clinic&course=upkeep&date=2026-11-23');
    expect(read(fragment)).to.deep.equal(course);
  });

  it('holds nothing about the household, discounts one qualifies for, or what is not known', () => {
    const answers = {
      ...NO_ANSWERS,
      householdSize: '3',
      householdIncome: '41000',
      'discount-hardship': 'yes',
      deductible: UNKNOWN,
    };
    const fragment = writeLink(book, { choices: ALL.choices, answers, shared: {} });
    expect(fragment).not.to.match(/household|41000|discount|deductible/);
  });

  it('of another practice, or none at all, restores nothing', () => {
    expect(read('')).to.equal(undefined);
    expect(read('#costs')).to.equal(undefined);
    expect(read('#fc-estimate?practice=elsewhere&course=upkeep')).to.equal(undefined);
  });

  it('restores nothing that the book or the questions do not have', () => {
    const wrong = {
      course: 'nothing',
      visits: '-3',
      date: 'tomorrow',
      paying: 'never',
      payer: 'nobody',
      planType: 'gold',
      location: 'nowhere',
      share: 'half',
      copayDesign: 'sometimes',
      planYear: '13',
      deductible: '9'.repeat(13),
      householdIncome: '1',
      'part-review': 'perhaps',
      constructor: 'x',
    };
    const fragment = `#fc-estimate?practice=bay-clinic&${new URLSearchParams(wrong).toString()}`;
    expect(read(fragment)).to.deep.equal({
      choices: { date: '', visits: '1' },
      answers: NO_ANSWERS,
      shared: { payer: undefined, planType: undefined, location: undefined },
    });
  });
});
