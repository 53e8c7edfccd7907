import { css } from 'lit';

/** What only the cost calculator needs. */
export const costCalculatorStyles = css`
  .columns {
    align-items: start;
  }
  .tight {
    --_space: 0.6em;
  }
  .wide {
    --_space: 1.75em;
  }
  .cards {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }
  .narrow {
    display: flex;
    flex-wrap: wrap;
  }
  .narrow > * {
    flex: 10em;
  }
  summary + * {
    margin-block-start: 0.75em;
  }
  .card {
    padding: 0.75em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .lines,
  .lines > span {
    display: block;
  }
  .answer {
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .answer > * {
    padding-inline: clamp(0.5em, 5cqi, 1.5em);
  }
  .answer > :first-child {
    padding-block: 1.25em;
  }
  .answer > :last-child {
    padding-block-end: 1.25em;
  }
  .hero {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .headline {
    font-family: var(--fc-heading-font-family, inherit);
    font-size: var(--fc-headline-size, clamp(1.9em, 6cqi, 2.6em));
    line-height: 1.15;
  }
  .headline,
  dd,
  .amount {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* What comes later must not move anything. */
  .months {
    min-block-size: 18em;
  }
  .unsettled {
    visibility: hidden;
  }
  .coming {
    min-block-size: 60em;
  }
  .actions {
    min-block-size: 2.5em;
  }
  .plain {
    list-style: none;
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: 1.15fr 1fr;
      gap: 2em;
    }
    .answer {
      position: sticky;
      inset-block-start: 1em;
    }
  }
`;
