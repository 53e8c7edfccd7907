import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import type { Context } from './context.ts';
import { safeCode } from './label.ts';

/** Whose limit it is by EB02: the individual's, also where an employee alone is covered, or the family's. */
const UNITS: Readonly<Record<string, 'individual' | 'family' | ''>> = {
  IND: 'individual',
  EMP: 'individual',
  FAM: 'family',
  '': '',
};

/** Whose terms an EB segment states: undefined where of neither, as of children only. */
export function unitOf({ level }: Benefit): 'individual' | 'family' | '' | undefined {
  return lookUp(UNITS, level);
}

/** Lists a segment that states the terms of neither an individual nor the family. */
export function listLevel({ where, level }: Benefit, { notebook }: Context): void {
  const why = 'It is of neither an individual nor the family.';
  notebook.list(where, 'level-not-used', `EB02 ${safeCode(level)}`, why);
}
