import { css } from 'lit';

/** What all elements look like while they are used: wrong, busy, hovered, focused, printed. */
export const moreStyles = css`
  h2:focus,
  h3:focus,
  .summary:focus {
    outline: none;
  }
  /* With very large text what is chosen stands under its box. */
  .choice {
    flex-wrap: wrap;
    /* From right to left, words from left to right stand beside their box too. */
    text-align: match-parent;
  }
  .choice > span {
    flex: 4.5em;
  }
  /* Very large text on a phone. */
  @container (max-width: 18em) {
    .root * {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
  select {
    text-overflow: ellipsis;
  }
  .summary ul,
  .attach ul,
  .checklist {
    padding-inline-start: 1.25em;
  }
  .summary h3 {
    margin-block-end: 0.3em;
  }
  /* Its parts take the focus, and browsers mark them faintly or not at all. */
  [type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [aria-invalid='true'] {
    border-color: var(--_error) !important;
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  /* In quirks mode a table inherits neither. */
  table {
    font: inherit;
    color: inherit;
  }
  .error {
    color: var(--_error);
    font-weight: 700;
  }
  /* From right to left a fold's mark has its gap on the other side of text from left to right. */
  summary:dir(rtl) {
    padding: 0;
    text-indent: 0;
  }
  summary:dir(rtl)::before {
    content: '';
    padding-inline-end: 0.35em;
  }
  .button.quiet {
    background: transparent;
    color: var(--_accent);
  }
  .button:hover {
    filter: brightness(1.12);
  }
  .button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  .card:hover {
    border-color: var(--_accent);
  }
  /* Edges, hints and what is less important, as strong as the text itself. */
  @media (prefers-contrast: more) {
    .root {
      --_border: var(--_text);
      --_control: var(--_text);
      --_muted: var(--_text);
    }
  }
  @media print {
    /* On paper nobody scrolls in the room that an element is held to. */
    :host {
      height: auto !important;
      overflow: visible !important;
    }
    .root {
      color-scheme: light;
    }
    .card,
    .chart {
      break-inside: avoid;
    }
  }
`;
