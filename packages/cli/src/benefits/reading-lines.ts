import { noteLines } from './note-lines.ts';
import type { ReadingDocument } from './reading-document.ts';

/** A reading as lines for a terminal: the benefits, what was assumed, what was not understood. */
export function readingLines(reading: ReadingDocument): string[] {
  const { benefits, payerName, planName, messages, authorizations, assumed } = reading;
  return [
    [payerName ?? 'Payer not named', planName].filter(Boolean).join(', '),
    coverageWords(reading.active),
    '',
    'Benefits, as a request has them under insurance.benefits:',
    ...JSON.stringify(benefits, undefined, 2).split('\n'),
    ...section('Assumed', noteLines(assumed)),
    ...section('Not understood', noteLines(reading.notUnderstood)),
    ...section(
      'Authorization',
      authorizations.map(({ where, category, required }) => {
        const needed = required ? 'needed before the care' : 'not needed';
        return `${category}: ${needed} (${where})`;
      }),
    ),
    ...section('Messages of the payer', messages),
  ];
}

function coverageWords(active: boolean | undefined): string {
  if (active === undefined) return 'The answer does not say whether the coverage is in force.';
  return active ? 'The coverage is in force.' : 'The coverage is NOT in force.';
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return ['', `${title}: nothing`];
  return ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
