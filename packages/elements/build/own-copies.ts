import type { Plugin } from 'vite';

/** What is copied: core, and small files of the elements, without what they share. */
const COPIED =
  /\/core\/src\/|\/src\/(version|format\/money|book\/keep-current|console\/(warn-attribute|http-reason)|host-page\/(can-send-to|moved-by))\.ts|\/node_modules\/zod\//;

/**
 * Gives the validator, refusals, the elements that only show prices, the live check of a plan, the engine
 * of quotes, the loader and the page around a frame their own copies of what they share with the other elements. The first five
 * are fetched only where a page needs them, and sharing would cut every visitor's download into more
 * files; the last two may import nothing, as they may be classic scripts.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      const owner = ownerOf(importer ?? '');
      if (!importer || !owner) return undefined;
      const found = await this.resolve(source, pathOf(importer), { skipSelf: true });
      if (!found || !COPIED.test(found.id)) return found;
      return { ...found, id: `${pathOf(found.id)}?${owner}` };
    },
  };
}

/** The file that a module is, or is a copy of. */
export function pathOf(id: string): string {
  return id.replace(/\?\w+$/, '');
}

/** Whose copies a module imports. */
function ownerOf(id: string): string | undefined {
  if (/\/(book\/(parse-written|validate|refusal)|loader\/forecost|frame\/frame-host)\.ts$/.test(id))
    return 'own';
  if (/\/elements\/src\/price(s|-list)?\/[^/]+$/.test(id)) return 'prices';
  if (/\/insurance-checker\/eligibility\/[^/]+$/.test(id)) return 'plan';
  if (id.endsWith('/quoting-fetched.ts')) return 'quote';
  return /\?(own|prices|plan|quote)$/.exec(id)?.[1];
}
