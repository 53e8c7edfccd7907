export { allocate } from './allocate.ts';
export { decimalToMinor, minorToDecimal } from './decimal.ts';
export {
  type BasisPoints,
  CURRENCIES,
  type CurrencyCode,
  type MinorUnits,
  minorUnitDigits,
} from './minor-units.ts';
export { addRanges, isExact, type Range, toRange, type Uncertain } from './range.ts';
export { percentOf, ROUNDING_MODE, roundHalfEven } from './round.ts';
