/** What the callback form fetches before it is sent: checking, sending, and what is said afterwards. */
export { renderAttachment } from './attachment.ts';
export { renderErrors } from './error-summary.ts';
export { laterStyles } from './later.styles.ts';
export { takeQuestion } from './question.ts';
export { Submission } from './submission.ts';
export { renderThanks } from './thanks.ts';
