import { css } from 'lit';

/** The look of the printed sheet: black on white, in the reader's own size, no line torn apart. */
export const printStyles = css`
  @page { margin: 18mm; }
  body { margin: 0; font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; }
  header { border-bottom: 2px solid; margin-bottom: 1em; }
  h1 { font-size: 1.5em; line-height: 1.2; margin: 0.2em 0; }
  h2 { font-size: 1.1em; margin: 1.2em 0 0.4em; break-after: avoid; }
  p { margin: 0.2em 0 0.6em; }
  .headline { font-size: 2em; font-weight: 700; margin: 0; }
  .hero h3, caption { display: none }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2em 1.5em; margin: 1em 0; }
  dd { margin: 0; font-weight: 700; }
  .row { display: flex; gap: 2.5em; }
  table { width: 100%; border-collapse: collapse; }
  table + ul { margin-block-start: 0.6em; break-inside: avoid; }
  th, td { text-align: start; vertical-align: top; padding: 0.25em 1em 0.25em 0; border-bottom: 1px solid #bbb; font-weight: 400; }
  td:last-child, thead th:last-child { text-align: end; padding-inline-end: 0; }
  td:last-child, table:last-child th { white-space: nowrap; }
  thead th { font-weight: 700; }
  tr, li { break-inside: avoid; }
  h3 { font-size: 1em; margin: 1em 0 0.2em; break-after: avoid; }
  .hint { display: block; font-size: 0.9em; }
  ul { margin: 0; padding-inline-start: 1.2em; }
`.cssText;

/**
 * What stands at the foot of every page, with its number, in browsers that print it: in Chromium
 * and Safari, in place of what they print there themselves.
 */
export function pageFoot(text: string): string {
  const font = 'font: 8pt system-ui, sans-serif';
  // What JSON escapes in a text without line breaks, CSS escapes alike.
  return `@page {
    @bottom-left { content: ${JSON.stringify(text.replace(/\s+/g, ' '))}; ${font}; inline-size: 88%; }
    @bottom-right { content: counter(page) ' / ' counter(pages); ${font}; }
  }`;
}
