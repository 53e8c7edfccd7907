import type { PriceBook } from '../../price-book/types.ts';
import { POVERTY_REGIONS, type PovertyRegion } from '../types/own-pay.ts';
import type { EstimateRequest } from '../types.ts';

/** HHS sets no guidelines for these; each program decides which to use. */
const TERRITORIES = /^(AS|GU|MP|PR|VI)$/;

/**
 * The regions whose guidelines may hold: the household's own, else that of the place of care; all
 * three where that is a territory, or several places of different regions. The likely one is first.
 */
export function povertyRegions(
  { practice: { locations } }: PriceBook,
  { household, location }: EstimateRequest,
): readonly PovertyRegion[] {
  if (household?.region) return [household.region];
  const places = locations.filter(({ id }) => location === undefined || id === location);
  const regions = new Set(places.flatMap(({ state }) => regionsOf(state)));
  return regions.size === 0 ? POVERTY_REGIONS : [...regions];
}

function regionsOf(state: string): readonly PovertyRegion[] {
  if (TERRITORIES.test(state)) return POVERTY_REGIONS;
  return [state === 'AK' ? 'alaska' : state === 'HI' ? 'hawaii' : 'contiguous'];
}
