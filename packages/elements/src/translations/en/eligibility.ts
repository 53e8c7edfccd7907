import type { EligibilityWords } from '../translation.ts';

/** English of the live check of a plan. */
export const eligibilityEn: EligibilityWords = {
  tag: 'en',
  lead: (practice) => `${practice} can ask your plan right now what it pays.`,
  memberId: 'Member ID',
  memberIdHint: 'On the front of your member card',
  birthDate: 'Date of birth',
  firstName: 'First name on the card',
  lastName: 'Last name on the card',
  memberIdMissing: 'Enter your member ID.',
  birthDateMissing: 'Enter your date of birth.',
  firstNameMissing: 'Enter your first name.',
  lastNameMissing: 'Enter your last name.',
  privacy: (practice) =>
    `This goes to ${practice} when you press the button, so that it can ask your plan. It is not kept on this device.`,
  ask: 'Ask my plan',
  asking: 'Asking your plan…',
  patience: 'Some plans take up to a minute. You can look at the rest of the page in the meantime.',
  stop: 'Stop asking',
  answered: 'Your plan has answered.',
  notAsked: 'We could not ask your plan just now.',
  notFound: 'Your plan did not find you. Check what you entered, or ask us.',
  actives: {
    yes: 'Your plan is active.',
    no: 'Your plan says that it does not cover you now.',
    unknown: 'Your plan did not say if it covers you now.',
  },
  notAPromise: 'This is what your plan said today. It is not a promise to pay.',
  deductible: 'Yearly deductible',
  outOfPocket: 'Yearly out-of-pocket maximum',
  dentalMaximum: 'The most your plan pays for dental care in a year',
  none: 'none',
  limit: (label, amount, met, left) =>
    [amount ? `${label}: ${amount}` : label, met && `${met} paid so far`, left && `${left} left`]
      .filter(Boolean)
      .join(', '),
  copayOf: (amount) => `you pay ${amount} for each visit`,
  shareOf: (percent) => `you pay ${percent} of the price`,
  copayAndShare: (amount, percent) => `you pay ${amount} and ${percent} of the price`,
  nothingDue: 'you pay nothing',
  shareNotCovered: 'your plan does not pay for this',
  shareUnknown: 'your plan did not say what you pay',
};
