import { css } from 'lit';

/** What only the callback form needs. */
export const callbackFormStyles = css`
  textarea {
    resize: vertical;
  }
  .crisis {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
  }
`;
