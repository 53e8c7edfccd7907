import { css } from 'lit';

/** What only the price list needs. */
export const priceListStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
  }
  caption {
    padding-block-end: 0.35em;
    font-family: var(--fc-heading-font-family, inherit);
    font-size: 1.125em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 0;
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  /* What stands beside a name must not squeeze it. */
  tbody th {
    inline-size: 70%;
  }
  .name {
    font-weight: 700;
  }
  caption,
  tbody th {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .more {
    display: block;
  }
  td {
    padding-inline-start: 1.25em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .amount {
    font-weight: 700;
  }
  @container (min-width: 20em) {
    .amount {
      white-space: nowrap;
    }
  }
  /* Very large text on a phone. */
  @container (max-width: 18em) {
    tbody th {
      inline-size: auto;
    }
    td {
      padding-inline-start: 0.5em;
    }
  }
  .offer {
    color: var(--_success);
    font-weight: 700;
  }
  thead th {
    padding: 0;
    border: 0;
  }
  /* Words that nobody sees begin where their column does, on a page read from right to left too. */
  .root thead th {
    unicode-bidi: normal;
  }
`;
