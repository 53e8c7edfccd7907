import { type BenefitsReading, readFhirBenefits } from '@forecost/core/benefits/fhir';
import { type PersonChoice, read271 } from '@forecost/core/benefits/x12';
import { DOCUMENT_FORMATS, documentFormat } from '../benefits/document-format.ts';
import { readingDocument } from '../benefits/reading-document.ts';
import { readingLines } from '../benefits/reading-lines.ts';
import { refuseContradictions } from '../benefits/refuse-contradictions.ts';
import { type Command, EXIT } from '../command.ts';
import { UsageError } from '../failures.ts';
import { printJson, printLines } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readChoice } from '../read-choice.ts';
import { parseJson } from '../read-json.ts';
import { readText } from '../read-text.ts';

const OPTIONS = {
  format: { type: 'string' },
  person: { type: 'string' },
  'network-not-stated': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `forecost benefits`: a payer's answer as the benefits that `forecost estimate` takes. */
export const benefits: Command = {
  name: 'benefits',
  summary: "Read plan benefits from a payer's answer, FHIR R4 or X12 271.",
  usage: '<answer> [--format FORMAT] [--person WHO] [--network-not-stated HOW] [--json]',
  details: [
    '<answer>                    FHIR R4 in JSON (CoverageEligibilityResponse, InsurancePlan,',
    '                            Coverage, or a Bundle) or a raw X12 271; - reads standard input',
    '--format fhir|x12           default: seen from how the answer begins',
    '--person WHO                of a 271 about several: subscriber, dependent, or a number from 1',
    '--network-not-stated HOW    terms that name no network: list them as not understood',
    '                            (default), or take them as in-network',
    '--json                      print {"benefits", "assumed", "notUnderstood", "messages", …}, which',
    '                            forecost estimate --benefits takes as it is',
    '',
    'Amounts are printed as decimals, rates as fractions: 0.2 is 20 %. What the answer does not say',
    'is left out, which means unknown and never zero. No name, number, address or birth date of a',
    'member is printed.',
  ],
  async run(args) {
    const { values, operands } = readArguments(args, OPTIONS, ['answer']);
    const [path] = operands;
    const named = readChoice('--format', values.format, DOCUMENT_FORMATS);
    const person = readPerson(values.person);
    const network = readChoice('--network-not-stated', values['network-not-stated'], [
      'list',
      'in-network',
    ]);
    const options = network ? { networkNotStated: network } : {};
    const text = await readText(path);
    const format = named ?? documentFormat(text, path);
    if (format === 'fhir' && person !== undefined) {
      throw new UsageError('--person is for an X12 271; a FHIR answer is about one person');
    }
    const reading: BenefitsReading =
      format === 'fhir'
        ? readFhirBenefits(parseJson(text, path, 'private'), options)
        : read271(text, { ...options, ...(person !== undefined && { person }) });
    refuseContradictions(reading);
    const document = readingDocument(reading);
    if (values.json) printJson(document);
    else printLines(readingLines(document));
    return EXIT.ok;
  },
};

function readPerson(value: string | undefined): PersonChoice | undefined {
  if (value === undefined || value === 'subscriber' || value === 'dependent') return value;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UsageError(`--person is subscriber, dependent or a number from 1, not "${value}"`);
}
