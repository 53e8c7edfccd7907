import { dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What more than one element needs at first: one file to fetch and compress instead of many. */
export function isShared(id: string): boolean {
  return (
    /\/node_modules\/(lit|@lit)/.test(id) ||
    /\/elements\/src\/(base\/f|book\/(lo|st)|console\/say|define\/define|form\/field|lazy|payer\/plan|format\/date|store|styles\/base|template|translations\/(languages|en\/(shared|crisis)))/.test(
      id,
    ) ||
    /\/core\/src\/price-book\/(compiled|checksum)\.ts$/.test(id)
  );
}

/** What more than one element needs later. */
export function isSharedLater(id: string): boolean {
  return /\/core\/src\/coverage\/(find-policy|network-standing)|\/elements\/src\/(book\/keep-current\.ts$|crisis\/|form\/(jump|error-summary|focus-place)|format\/month|payer\/(by-name|payer-chosen)|styles\/more)/.test(
    id,
  );
}

/**
 * In which folder a chunk lies: what all share, an element's own, what is fetched later. A browser asks
 * for a file that failed only under another address: the figures can be written as `%31` too, from
 * where what is imported from the same folder has another address, and what lies above it, which is here
 * already, the same one.
 */
export function folderOf({ facadeModuleId, moduleIds }: Rolldown.PreRenderedChunk): string {
  if (moduleIds.some((id) => id.endsWith('/base/forecost-element.ts'))) return 'chunks-123';
  if (facadeModuleId?.includes('/src/define/')) return 'chunks-123/tags-123';
  return 'chunks-123/tags-123/later-123';
}

/** Names a chunk after the file it is fetched for, with its folder where the file's name is a role. */
export function chunkName(file: string | null): string {
  const [, path = ''] =
    /\/packages\/(?:elements|core)\/src\/(.*)\.ts(?:\?\w+)?$/.exec(file ?? '') ?? [];
  return path.replace(/^(define|book)\//, '').replaceAll('/', '-') || 'shared';
}

/** Makes sure that no chunk needs one in a folder below its own, which would not be asked for anew with it. */
export function nothingBelow(): Plugin {
  return {
    name: 'nothing-below',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.isEntry) continue;
        const below = file.imports.find(
          (path) => dirname(path).length > dirname(file.fileName).length,
        );
        if (below) this.error(`${file.fileName} imports ${below}, which lies in a folder below.`);
      }
    },
  };
}
