import { estimate as estimateCare } from '@forecost/core/estimate';
import { parseEstimateRequest } from '@forecost/core/estimate/schema';
import { type Command, EXIT } from '../command.ts';
import { estimateLines } from '../estimate-lines.ts';
import { UsageError } from '../failures.ts';
import { printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readJson, STANDARD_INPUT } from '../read-json.ts';
import { readPriceBook } from '../read-price-book.ts';

/** `forecost estimate`: what a course costs under every way to pay, from two files. */
export const estimate: Command = {
  name: 'estimate',
  summary: 'Estimate what care will cost a patient, every way to pay.',
  usage: '<book.json> <request.json> [--json]',
  details: [
    '<book.json>     a price book, as written or compiled',
    '<request.json>  the care, start date and insurance; - reads standard input:',
    '                {"care": {"course": "…"}, "startDate": "2026-12-01"}',
    '--json          print the whole estimate with every step, amounts in minor units',
  ],
  async run(args) {
    const options = { json: { type: 'boolean' } } as const;
    const { values, operands } = readArguments(args, options, ['book.json', 'request.json']);
    const [bookPath, requestPath] = operands;
    if (bookPath === STANDARD_INPUT && requestPath === STANDARD_INPUT) {
      throw new UsageError('standard input can be one of the two, not both');
    }
    const book = await readPriceBook(bookPath);
    const request = parseEstimateRequest(await readJson(requestPath), book.currency);
    const result = estimateCare(book, request);
    if (values.json) printLine(JSON.stringify(result, undefined, 2));
    else for (const line of estimateLines(result)) printLine(line);
    return EXIT.ok;
  },
};
