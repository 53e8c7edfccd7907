export { allocate } from './allocate.ts';
export { addRanges } from './add-ranges.ts';
export { decimalToMinor } from './decimal-to-minor.ts';
export {
  type BasisPoints,
  CURRENCIES,
  type CurrencyCode,
  type MinorUnits,
  minorUnitDigits,
} from './minor-units.ts';
export { minorToDecimal } from './minor-to-decimal.ts';
export { percentOf } from './percent-of.ts';
export { isExact, type Range, toRange, type Uncertain } from './range.ts';
export { ROUNDING_MODE, roundHalfEven } from './round.ts';
