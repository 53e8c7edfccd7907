/** What the callback form fetches before it is sent: checking, sending, and what is said afterwards. */
export { renderEstimate, renderQuestion } from './attachment.ts';
export { renderErrors } from './error-summary.ts';
export { laterStyles } from './later.styles.ts';
export { formatWhileTyping } from './phone-format.ts';
export { Submission } from './submission.ts';
export { renderThanks } from './thanks.ts';
