import { estimate, type ScenarioEstimate } from '@forecost/core/estimate';
import { parseEstimateRequest, refuseUnknownIds } from '@forecost/core/estimate/schema';
import {
  buildGoodFaithEstimate,
  en,
  es,
  renderGoodFaithEstimate,
} from '@forecost/core/good-faith-estimate';
import { type Command, EXIT } from '../command.ts';
import { questionLines } from '../estimate/question-lines.ts';
import { UsageError } from '../failures.ts';
import { withLines } from '../good-faith-estimate/with-lines.ts';
import { printLine, printNote } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readChoice } from '../read-choice.ts';
import { readJson } from '../read-json.ts';
import { readPriceBook } from '../read-price-book.ts';
import { STANDARD_INPUT } from '../read-text.ts';
import { writeAtomically } from '../write-atomically.ts';

const OPTIONS = {
  way: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

const WORDINGS = { en: { wording: en, locale: 'en-US' }, es: { wording: es, locale: 'es-US' } };

/** `forecost good-faith-estimate`: the document of 45 CFR 149.610, to print or to keep. */
export const goodFaithEstimate: Command = {
  name: 'good-faith-estimate',
  summary: 'Make the good faith estimate that patients without insurance have a right to.',
  usage: '<book.json> <request.json> <details.json> [--way ID] [--language en|es] [-o PATH]',
  details: [
    '<book.json>          a price book, as written or compiled',
    '<request.json>       the care and start date, as for forecost estimate',
    '<details.json>       who, where and when: issuedOn, patient, primary, diagnosisCodes, convening',
    '                     (without lines, which come from the price book), coProviders, recurring,',
    '                     separateScheduling, contact; charges as decimals',
    '--way ID             the way to pay, by its id: default self-pay; package:six-infusions',
    '--language en|es     default en',
    '-o, --output PATH    default: the HTML goes to standard output',
    '',
    'One of the three files may be -, standard input. The likely case is taken; what is open in it is',
    'listed on standard error. Nothing of the details is printed but in the document.',
  ],
  endings: [
    'Exit codes:',
    '  0  the document is made',
    '  1  something that the law asks for is missing or malformed; standard error lists all of it',
    '  2  the command was misused, or a file cannot be read or written',
  ],
  async run(args) {
    const names = ['book.json', 'request.json', 'details.json'] as const;
    const { values, operands } = readArguments(args, OPTIONS, names);
    const [bookPath, requestPath, detailsPath] = operands;
    if (operands.filter((path) => path === STANDARD_INPUT).length > 1) {
      throw new UsageError('standard input can be one of the files, not several');
    }
    const language = readChoice('--language', values.language, ['en', 'es']) ?? 'en';
    const book = await readPriceBook(bookPath);
    const json = await readJson(requestPath, 'private');
    const details = await readJson(detailsPath, 'private');
    const request = parseEstimateRequest(json, book.currency);
    refuseUnknownIds(book, request);
    const scenario = wayOf(estimate(book, request).scenarios, values.way);
    const document = buildGoodFaithEstimate(withLines(details, book, scenario, language));
    const { wording, locale } = WORDINGS[language];
    const html = renderGoodFaithEstimate(document, wording, { locale });
    if (values.output === undefined) printLine(html);
    else {
      await writeAtomically(values.output, html);
      printLine(`Wrote ${values.output}.`);
    }
    for (const line of questionLines(book, scenario.assumptions, book.currency)) {
      printNote(`The document has the likely case; settle this with the patient: ${line}`);
    }
    return EXIT.ok;
  },
};

function wayOf(ways: readonly ScenarioEstimate[], id = 'self-pay'): ScenarioEstimate {
  const way = ways.find((own) => own.id === id);
  if (way) return way;
  throw new UsageError(`--way is ${ways.map((own) => own.id).join(' or ')}, not "${id}"`);
}
