import type { GoodFaithEstimate } from '../types.ts';
import type { GoodFaithEstimateWording } from '../wording/types.ts';
import { disclaimers } from './disclaimers.ts';
import { formatFor } from './format.ts';
import { markup } from './markup.ts';
import { overview } from './overview.ts';
import { providers } from './providers.ts';
import { separateScheduling } from './separate-scheduling.ts';
import { STYLE } from './style.ts';

/** Forbids the document everything but its own styles, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A good faith estimate as a complete HTML document, for print and screen.
 *
 * It stands alone: no scripts, nothing loaded, every value escaped. Headings in order, tables with a
 * caption and header cells; rows are not cut between pages. The patient's name is not in the title,
 * which browsers keep in their history.
 *
 * @param wording `en` or `es`, or another language's table
 * @param options.locale how amounts and dates are written: `en-US`, `es-US`; the currency is the estimate's
 * @throws ForecostError `locale-invalid`
 */
export function renderGoodFaithEstimate(
  estimate: GoodFaithEstimate,
  wording: GoodFaithEstimateWording,
  options: { readonly locale: string },
): string {
  const format = formatFor(options.locale, estimate.currency);
  const context = { estimate, wording, format };
  return markup`<!doctype html>
    <html lang="${wording.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${wording.title}</title>
        ${STYLE}
      </head>
      <body>
        <main>
          <h1>${wording.title}</h1>
          <p>${wording.introduction}</p>
          <p>
            ${wording.issuedOn}:
            <time datetime="${estimate.issuedOn}">${format.date(estimate.issuedOn)}</time>
          </p>
          ${overview(context)} ${providers(context)} ${separateScheduling(context)}
          ${disclaimers(context)}
        </main>
      </body>
    </html> `.text;
}
