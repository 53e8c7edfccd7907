import { Markup } from './markup.ts';

/** The document's only styles; legible on screen, and on paper in black without cut rows. */
export const STYLE = new Markup(`<style>
:root { color-scheme: light; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { margin-top: 2rem; font-size: 1.25rem; border-bottom: 2px solid #1a1a1a; }
h3 { margin-bottom: 0.25rem; font-size: 1.1rem; }
dl { display: grid; grid-template-columns: fit-content(45%) 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
dd, li { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding: 0.5rem 0; font-weight: 600; text-align: start; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #767676; text-align: start; vertical-align: top; }
thead th, tfoot th, tfoot td { background: #f0f0f0; }
td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums; }
.total { font-size: 1.15rem; font-weight: 700; }
.notice { padding: 0.75rem 1rem; border: 2px solid #1a1a1a; }
a { color: #003f8a; }
@media screen and (max-width: 40rem) {
  dl { display: block; }
  dd { margin-bottom: 0.5rem; }
}
@media print {
  @page { margin: 18mm 15mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, .notice, li { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
</style>`);
