import { estimate as estimateCare } from '@forecost/core/estimate';
import { parseEstimateRequest, refuseUnknownIds } from '@forecost/core/estimate/schema';
import { type Command, EXIT } from '../command.ts';
import { estimateDocument } from '../estimate/estimate-document.ts';
import { estimateLines } from '../estimate/estimate-lines.ts';
import { doubtLines, withBenefits } from '../estimate/with-benefits.ts';
import { UsageError } from '../failures.ts';
import { printJson, printLines } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readJson } from '../read-json.ts';
import { readPriceBook } from '../read-price-book.ts';
import { STANDARD_INPUT } from '../read-text.ts';

const OPTIONS = {
  benefits: { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `forecost estimate`: what a course costs under every way to pay, from two files. */
export const estimate: Command = {
  name: 'estimate',
  summary: 'Estimate what care will cost a patient, every way to pay.',
  usage: '<book.json> <request.json> [--benefits PATH] [--explain] [--json]',
  details: [
    '<book.json>      a price book, as written or compiled',
    '<request.json>   the care, start date and insurance:',
    '                 {"care": {"course": "…"}, "startDate": "2026-12-01"}',
    '--benefits PATH  the plan benefits: what forecost benefits --json printed, or as a request',
    '                 has them under insurance.benefits',
    '--explain        every visit and line of every way to pay, with the reason of each amount',
    '                 and what was assumed',
    '--json           print the whole estimate with every step',
    '',
    'One of the three files may be -, standard input. Amounts are decimals in the currency and rates',
    'fractions (0.2 is 20 %), in what is read and in what --json prints.',
  ],
  async run(args) {
    const { values, operands } = readArguments(args, OPTIONS, ['book.json', 'request.json']);
    const [bookPath, requestPath] = operands;
    const paths = [bookPath, requestPath, values.benefits];
    if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
      throw new UsageError('standard input can be one of the files, not several');
    }
    if (values.explain && values.json) {
      throw new UsageError('--json has every step already; leave --explain out');
    }
    const book = await readPriceBook(bookPath);
    const json = await readJson(requestPath, 'private');
    const path = values.benefits;
    const answer = path === undefined ? undefined : await readJson(path, 'private');
    const full = path === undefined ? json : withBenefits(json, answer);
    const request = parseEstimateRequest(full, book.currency);
    refuseUnknownIds(book, request);
    const result = estimateCare(book, request);
    if (values.json) printJson(estimateDocument(result));
    else {
      const lines = estimateLines(book, request.care, result, values.explain ?? false);
      printLines([...lines, ...doubtLines(answer)]);
    }
    return EXIT.ok;
  },
};
