import type { EstimatedProvider } from '../types.ts';
import { type Cursor, isAbsent, type LegalItem, member } from './cursor.ts';
import { readList } from './read.ts';
import { readProvider } from './read-provider.ts';

const CO_PROVIDERS: LegalItem = {
  id: 'co-providers',
  expected: 'a list of at most 20 providers or facilities',
  source: '45 CFR 149.610(c)(1)(iii)(B)',
};

/**
 * Reads the convening provider and then those who furnish something together with it.
 *
 * A provider named twice is refused: its bill is held against its whole part of the estimate.
 */
export function readProviders(root: Cursor): EstimatedProvider[] {
  const convening = readProvider(member(root, 'convening'), 'convening');
  const cursor = member(root, 'coProviders');
  if (isAbsent(cursor)) return [convening];
  const others = readList(cursor, CO_PROVIDERS, [0, 20], (entry) => readProvider(entry, 'co'));
  const providers = [convening, ...others];
  providers.forEach(({ npi }, index) => {
    const first = providers.findIndex((provider) => provider.npi === npi);
    if (npi !== '' && first < index) refuseRepeated(root, `coProviders[${index - 1}].npi`);
  });
  return providers;
}

function refuseRepeated({ problems }: Cursor, path: string): void {
  problems.push({
    code: 'provider-repeated',
    path,
    expected: 'each provider or facility once, with all its items and services',
    received: 'the same identifier again',
    advice: '45 CFR 149.610(c)(1)(iii) groups the list by provider or facility.',
  });
}
