import { css } from 'lit';
import { moreStyles } from '../styles/more.styles.ts';

/** The look of the plan questions and the breakdown. */
export const laterStyles = [
  moreStyles,
  css`
  .plan {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .unknown {
    align-items: center;
    color: var(--_muted);
  }
  .unknown span {
    font-weight: 400;
  }
  .block {
    display: block;
  }
  h4.row {
    justify-content: space-between;
    gap: 0 1em;
  }
  .visits {
    list-style: none;
  }
  .visits > li {
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_border);
  }
  .visits ul {
    padding-inline-start: 2.25em;
    padding-block: 0.3em;
  }
`,
];
