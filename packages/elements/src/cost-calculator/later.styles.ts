import { css } from 'lit';
import { moreStyles } from '../styles/more.styles.ts';

/** The look of the plan questions and the breakdown. */
export const laterStyles = [
  moreStyles,
  css`
  :has(#find:not(:placeholder-shown)) .card[hidden] {
    display: none;
  }
  #found {
    min-block-size: 2.5em;
    padding-block: 0.5em;
  }
  .plan {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  /* Controls side by side begin at one height, however many lines their labels have. */
  .pair {
    row-gap: 0.3em;
    margin-block-end: -1em;
  }
  .pair > .field {
    grid-row: span 5;
    grid-template-rows: subgrid;
    margin-block-end: 1em;
  }
  .choice.unknown {
    align-items: center;
    color: var(--_muted);
    font-weight: 400;
  }
  .block {
    display: block;
  }
  .signed {
    display: flex;
    /* The sign stands where amounts have it, on a page read from right to left too. */
    direction: ltr;
    gap: 0.5em;
    align-items: center;
  }
  [aria-busy='true'],
  .typing .bar {
    opacity: 0.6;
  }
  .track {
    display: none;
  }
  /* Narrower than 15em the text is very large: the bar would take much of the window, and amounts not fit in. */
  @container (15em < width < 56em) {
    /* Words of a narrow table are not torn apart. */
    .table th {
      overflow-wrap: normal;
    }
    .wide,
    .answer {
      position: relative;
    }
    @media screen and (min-height: 30em) {
      .wide :is(a, input, select, summary) {
        scroll-margin-block-end: 5em;
      }
      .answer {
        z-index: 1;
        /* Below what a page keeps at the top of its window. */
        scroll-margin-block-start: 5em;
      }
      /* Ends below the questions by the gap and its own height, so that the bar rests behind the answer. */
      .track {
        display: flex;
        align-items: end;
        position: absolute;
        inset: 0;
        inset-block-end: calc(-3.75em - var(--fc-space, 1em));
        pointer-events: none;
      }
      .track:focus-within {
        z-index: 2;
      }
      .bar {
        display: grid;
        position: sticky;
        inset-block-end: 0;
        inline-size: 100%;
        block-size: 3.75em;
        padding: 0.3em clamp(0.5em, 5cqi, 1.5em);
        border-block-start: 1px solid transparent;
        border-radius: var(--_radius) var(--_radius) 0 0;
        background: var(--_accent);
        color: var(--_on-accent);
        text-decoration: none;
        white-space: nowrap;
      }
      /* What takes the finger: the bar itself would count as lying over half a control for good. */
      .bar::after {
        content: '';
        position: absolute;
        inset: 0;
        pointer-events: auto;
      }
      .bar:focus-visible {
        outline-color: var(--_on-accent);
        outline-offset: -5px;
      }
    }
  }
  .actions {
    gap: 0.5em;
  }
  .actions .button {
    padding-inline: 1em;
  }
  .actions > :not(button, :empty) {
    inline-size: 100%;
  }
  .actions > p:empty {
    position: absolute;
  }
  /* Never so large that its names and amounts run into one another; the table has them all. */
  .chart {
    display: block;
    overflow: visible;
    direction: ltr;
    inline-size: 100%;
    block-size: 14em;
    font-size: min(4.5cqi, 0.8125em);
    fill: var(--_muted);
  }
  /* The outline of a bar, which may pass behind an amount, must not strike it out. */
  .letter {
    font-weight: 700;
    fill: var(--_text);
    paint-order: stroke;
    stroke: var(--_tint);
    stroke-width: 4px;
  }
  .edge {
    stroke: var(--_border);
  }
  .table summary {
    font-size: 0.875em;
    font-weight: 400;
  }
  .key {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .open {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }
  .hero,
  .key {
    print-color-adjust: exact;
  }
  .legend .key {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .legend .open {
    border: 1px dashed var(--_accent);
    background: none;
  }
  @media (forced-colors: active) {
    .answer {
      border: 1px solid;
    }
    .key,
    .open,
    .chart {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_muted: CanvasText;
      --_text: CanvasText;
      --_border: CanvasText;
      --_tint: Canvas;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td,
  .visits > li {
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    padding-inline: 0 0.5em;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
    hyphens: auto;
  }
  h4.row {
    justify-content: space-between;
    gap: 0 1em;
  }
  .visits summary + * {
    margin: 0;
  }
  .hint + .plain {
    margin-block: 0.5em;
  }
  .visits h4 {
    margin-block-end: 0.3em;
  }
  .visits ul {
    padding-inline-start: 2.25em;
    padding-block: 0.3em;
  }
`,
];
