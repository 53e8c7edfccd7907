export type {
  AuthorizationNote,
  BenefitsReading,
  ReaderOptions,
  ReadingNote,
  UsedStatement,
} from '../reading.ts';
export type { PersonChoice } from './choose-person.ts';
export { read271, type Read271Options } from './read-271.ts';
export { X12_LIMITS } from './segments.ts';
