import { FileError } from '../failures.ts';
import { nameOf } from '../read-text.ts';

export const DOCUMENT_FORMATS = ['fhir', 'x12'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * Tells a FHIR document in JSON from a raw X12 interchange by how it begins.
 *
 * @throws FileError where it is neither
 */
export function documentFormat(text: string, path: string): DocumentFormat {
  const start = text.trimStart();
  if (start.startsWith('ISA')) return 'x12';
  if (start.startsWith('{')) return 'fhir';
  throw new FileError(
    `${nameOf(path)} is neither FHIR in JSON, which begins with {, nor an X12 271, which begins with ISA. Check that it is the payer's answer as it arrived.`,
  );
}
