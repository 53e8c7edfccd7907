import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

const LOADER = '/src/loader/forecost.ts';
const NEAR = 'near.unobserve(target);';
// As long as what takes its place, or the source map of the loader would be wrong.
const PLACE = './chunks-123/shared-________.js';

/**
 * Has the loader fetch what the elements share beside an element's own file, which could ask for it
 * only once it is here: one journey to the server less before anything is shown. Where that fails it is
 * its folder that the loader has to spell anew.
 */
export function sharedBeside(): Plugin {
  return {
    name: 'shared-beside',
    enforce: 'pre',
    resolveId: (source) => (source === PLACE ? { id: PLACE, external: true } : undefined),
    transform(code, id) {
      if (!id.endsWith(LOADER)) return undefined;
      if (!code.includes(NEAR)) this.error(`${id} no longer has ${NEAR}`);
      const edited = new MagicString(code);
      const end = code.indexOf(NEAR) + NEAR.length;
      edited.appendLeft(end, ` void import('${PLACE}').catch(() => (folder = 'chunks'));`);
      return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
    },
    generateBundle(_, files) {
      const chunks = Object.values(files).filter((file) => file.type === 'chunk');
      const chunkOf = (module: string) =>
        chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      const loader = chunkOf(LOADER);
      const path = `./${chunkOf('/src/base/forecost-element.ts')?.fileName}`;
      if (!loader?.code.includes(PLACE) || path.length !== PLACE.length) {
        return this.error(`The loader cannot fetch ${path} in place of ${PLACE}.`);
      }
      loader.code = loader.code.replace(PLACE, path);
      return undefined;
    },
  };
}
