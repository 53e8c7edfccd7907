import { css } from 'lit';
import { withKnownColors } from './known-colors.ts';

/**
 * The reset, the theme and the form controls that all elements share.
 *
 * The reset is on an element inside the shadow root, because a page's `*{…}` beats `:host`. Public
 * properties are `--fc-…`; what the rules read is `--_…`, set on that inner element, so that a
 * page cannot reach it by accident. Colors follow the page's `color-scheme`.
 */
export const baseStyles = withKnownColors(css`
  :host {
    display: block;
    box-sizing: border-box;
    min-height: var(--fc-min-height, auto);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    container-type: inline-size;
    font-family: var(--fc-font-family, inherit);
    font-size: var(--fc-font-size, medium);
    line-height: 1.5;
    overflow-wrap: break-word;
    color: var(--_text);
    max-inline-size: var(--fc-max-width, none);
    --_space: var(--fc-space, 1em);
    --_radius: var(--fc-radius, 0.75em);
    --_accent: var(--fc-accent-color, light-dark(#0b6a5f, #7cd6c5));
    --_on-accent: var(--fc-on-accent-color, light-dark(#fff, #04231e));
    --_surface: var(--fc-surface-color, light-dark(#fff, #141d1b));
    --_tint: var(--fc-tint-color, light-dark(#f1f6f3, #1d2926));
    --_text: var(--fc-text-color, light-dark(#1a2b28, #e8f0ed));
    --_muted: var(--fc-muted-color, light-dark(#50625e, #a8b9b4));
    --_border: var(--fc-border-color, light-dark(#d6e0db, #34443f));
    --_control: var(--fc-control-color, light-dark(#768883, #7b8d88));
    --_error: var(--fc-error-color, light-dark(#ab2519, #ffb3a8));
    --_success: var(--fc-success-color, light-dark(#17663a, #8cdba8));
    --_warning: var(--fc-warning-color, light-dark(#7d4a00, #f0c274));
  }
  :where(.root *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    unicode-bidi: plaintext;
  }
  .panel {
    padding: clamp(0.5em, 5cqi, 2em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .stack,
  .pair,
  .field {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  .stack > *,
  .field > * {
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  legend {
    font-family: var(--fc-heading-font-family, inherit);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  legend {
    inline-size: 100%;
    margin-block-end: 0.6em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
  }
  p + p.row {
    margin-block-start: 0.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
  }
  .badge {
    color: var(--_tone, var(--_success));
    font-weight: 700;
  }
  .muted,
  .hint {
    color: var(--_muted);
  }
  .badge,
  dt,
  .hint,
  .small {
    font-size: 0.875em;
  }
  .field {
    --_space: 0.3em;
  }
  .field label,
  .label {
    font-weight: 700;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
  }
  input:not(.choice *),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .choice input {
    flex: none;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    accent-color: var(--_accent);
  }
  .choice {
    display: flex;
    gap: 0.65em;
    align-items: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* As in reserve.css: what is inside leaves the width to the page, which may leave it to the element. */
  :host::before {
    content: "";
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  .button {
    min-block-size: 2.75em;
    padding: 0.6em 1.35em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    line-height: 1.35;
    cursor: pointer;
  }
  .note {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_error);
    border-radius: 0.35em;
    background: var(--_tint);
  }
  .root > .note {
    margin-block: var(--_space);
  }
  .call {
    display: inline-block;
    min-block-size: 24px;
  }
  summary::marker {
    color: var(--_accent);
  }
  /* Its second line begins where its first does, beside the mark. */
  summary {
    min-block-size: 24px;
    padding-inline-start: 1em;
    border-radius: 0.35em;
    text-indent: -1em;
    cursor: pointer;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`);
