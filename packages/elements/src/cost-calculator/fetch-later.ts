import { tryingAgain } from '../lazy/try-again.ts';

/** What comes after the first paint. */
export type Part = typeof import('./later.ts');

export const fetchPart = tryingAgain(() => import('./later.ts'));
