import { css } from 'lit';
import { moreStyles } from '../styles/more.styles.ts';

/** The look of the list of insurers and of the answer. */
export const laterStyles = [
  moreStyles,
  css`
  .combobox {
    position: relative;
  }
  /* Clear of the outline of the focus. */
  .combobox .small:not(:empty) {
    padding-block-start: 0.35em;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline: 0;
    max-block-size: 17em;
    overflow: auto;
    padding: 0.3em;
    list-style: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em #0003;
  }
  [role='listbox'][hidden] {
    display: none;
  }
  [role='option'] {
    padding: 0.6em 0.7em;
    border-radius: 0.35em;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  h3 + h3 {
    margin-block-start: 0.4em;
  }
  .network {
    font-size: 1.125em;
    font-weight: 700;
  }
  .answers {
    list-style: none;
  }
  .answer {
    --_space: 0.6em;
    --_tone: var(--_muted);
    padding: 1em 1.15em;
    border: 1px solid var(--_border);
    border-inline-start: 5px solid var(--_tone);
    border-radius: var(--_radius);
  }
  .covered {
    --_tone: var(--_success);
  }
  .covered-with-prior-authorization {
    --_tone: var(--_warning);
  }
  .check[open] > summary {
    margin-block-end: 0.75em;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`,
];
