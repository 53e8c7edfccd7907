import { errorOnce } from '../../console/say-once.ts';

/** The engine's answer, or `undefined` where it has none or refuses, which the console then explains. */
export function tryEstimate<Answer>(ask: () => Answer | undefined): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    errorOnce(`The engine refused an estimate. ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}
