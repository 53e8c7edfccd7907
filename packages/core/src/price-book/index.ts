export { checkPriceBook } from './check/check-price-book.ts';
export type { Finding, Severity } from './check/finding.ts';
export { compilePriceBook } from './compile.ts';
export { COMPILED_FORMAT, type CompiledPriceBook, isCompiled, readCompiled } from './compiled.ts';
export { duplicateKeys } from './duplicate-keys.ts';
export { describeJsonMistake, findJsonMistake, type JsonMistake } from './json-mistake.ts';
export { type LineOf, linesIn, withLine } from './lines-in-json.ts';
export { type ParseResult, parsePriceBook, safeParsePriceBook } from './parse.ts';
export { type PriceBookDocument, printPriceBook } from './print.ts';
export { PRICE_BOOK_FORMAT } from './schema/price-book-schema.ts';
export type * from './types.ts';
export {
  BENEFIT_CATEGORIES,
  COVERAGE_STATUSES,
  NETWORK_STATUSES,
  PLAN_TYPES,
  WEEKDAYS,
} from './types.ts';
