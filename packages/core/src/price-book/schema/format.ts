import type { Problem } from '../../errors.ts';
import { describeValue } from './describe-value.ts';
import { PRICE_BOOK_FORMAT } from './price-book-schema.ts';

interface FormatVerdict {
  readonly problem?: Problem;
  /** The document is of another kind, so that its other problems would only mislead. */
  readonly hopeless?: boolean;
  /** The document without its tag, and without `$schema`. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Takes the `format` tag off a document, with what is wrong about it, and what editors find its schema by. */
export function judgeFormat(json: unknown): FormatVerdict {
  const expected = JSON.stringify(PRICE_BOOK_FORMAT);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const received = describeValue(json);
    const problem = { code: 'wrong-type', path: '', expected: 'a price book object', received };
    return { problem, hopeless: true, rest: {} };
  }
  const { format, ...rest } = json as Record<string, unknown>;
  delete rest['$schema'];
  if (format === PRICE_BOOK_FORMAT) return { rest };
  const received = describeValue(format);
  const tell = (code: string, advice: string): Problem => ({
    code,
    path: 'format',
    expected,
    received,
    advice,
  });
  if (format === undefined) {
    return { rest, problem: tell('missing', `Begin the file with "format": ${expected}.`) };
  }
  const text = typeof format === 'string' ? format : '';
  const advice = text.startsWith('forecost-compiled/')
    ? 'This file is already compiled; edit the price book it was made from.'
    : text.startsWith('forecost-price-book/')
      ? 'The file was written for another edition of Forecost; update Forecost.'
      : `Begin the file with "format": ${expected}.`;
  return { rest, hopeless: true, problem: tell('wrong-document-format', advice) };
}
