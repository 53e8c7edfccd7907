import { css } from 'lit';
import { moreStyles } from '../styles/more.styles.ts';

/** The look of what the callback form shows after the first paint. */
export const laterStyles = [
  moreStyles,
  css`
  .attach {
    display: grid;
    gap: 0.4em;
    padding: 0.8em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .waiting + .summary {
    visibility: hidden;
  }
  .promise {
    font-size: 1.25em;
    line-height: 1.4;
  }
`,
];
