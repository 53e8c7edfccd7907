/** What the callback form fetches before it is sent: checking, sending, and what is said afterwards. */
export { keepCurrent } from '../book/keep-current.ts';
export { renderErrors } from '../form/error-summary.ts';
export { attend } from './attend.ts';
export { renderEstimate, renderQuestion } from './attachment.ts';
export { laterStyles } from './later.styles.ts';
export { Submission } from './submission.ts';
export { renderThanks } from './thanks.ts';
