/** What the insurance checker fetches before the first letter is typed: the search and the answer. */
export { keepCurrent } from '../book/keep-current.ts';
export { renderAnswer } from './coverage-answer.ts';
export { payerChosen } from '../payer/payer-chosen.ts';
export { laterStyles } from './later.styles.ts';
export { PayerCombobox } from './payer-combobox.ts';
