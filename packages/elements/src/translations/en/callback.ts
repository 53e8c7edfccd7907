import { CRISIS } from './crisis.ts';
import type { CallbackWords } from '../translation.ts';
import { sharedEn } from './shared.ts';

/** English of the callback form’s first paint. */
export const callbackEn: CallbackWords = {
  ...sharedEn,
  noCallback: 'Online requests aren’t working right now. Please call us.',
  callbackTitle: 'We’ll call you',
  callbackLead: (practice) => `Leave your name and number. ${practice} will call you back.`,
  name: 'Your name',
  phone: 'Phone number',
  phoneHint: 'With area code',
  bestTime: 'Best time to call',
  bestTimes: { any: 'Any time', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  reason: 'What is it about? (optional)',
  reasonHint: 'You don’t have to share anything about your health here.',
  consentVersion: 'en-2026-11-21',
  consentCall: (practice) => `${practice} may call me at this number about my request.`,
  consentText: (practice) =>
    `${practice} may also text me. This is my choice: care never depends on it, and I can stop it any time.`,
  crisis: CRISIS,
  send: 'Ask for a call',
};
