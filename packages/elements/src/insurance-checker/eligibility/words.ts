import { tryingAgain } from '../../lazy/try-again.ts';
import type { EligibilityWords, LaterWords, SharedWords } from '../../translations/translation.ts';

const english = tryingAgain(() => import('../../translations/en/eligibility.ts'));
const spanish = tryingAgain(() => import('../../translations/es/eligibility.ts'));

/**
 * The words of the live check, in the language of the words in use.
 *
 * @throws where the network fails
 */
export async function eligibilityWords({
  tag,
  eligibility,
}: SharedWords & LaterWords): Promise<EligibilityWords> {
  // A language that was registered is complete.
  if (eligibility) return eligibility;
  return tag === 'es' ? (await spanish()).eligibilityEs : (await english()).eligibilityEn;
}
