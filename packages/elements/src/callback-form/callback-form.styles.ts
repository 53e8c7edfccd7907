import { css } from 'lit';

/** What only the callback form needs. */
export const callbackFormStyles = css`
  textarea {
    resize: vertical;
  }
  .trap {
    position: absolute;
    inset-inline-start: -100vw;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .crisis {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
  }
`;
