/**
 * Writes the HTML that a page needs to load the elements from one address.
 */
import { createHash } from 'node:crypto';
import type { CdnManifest } from './cdn-manifest.ts';

/** The tags for one base address, in the order they stand in a page's head. */
export interface Tags {
  /** Where the files are served from; ends with `/`. */
  readonly base: string;
  readonly stylesheet: string;
  /**
   * Makes the browser check every module, those too that modules fetch. Optional. Stands before
   * the first module script of the page.
   */
  readonly importMap: string;
  /** Source expression that lets a Content-Security-Policy's `script-src` allow the import map. */
  readonly importMapHash: string;
  readonly script: string;
  /** For a page whose elements are in frames: gives each the height of what is in it. */
  readonly frameHost: string;
  /** Optional, for an element that is in sight at first: fetches its modules side by side. */
  readonly modulePreload: Readonly<Record<string, readonly string[]>>;
}

/** What a module is also asked for as, where it or another of its folder could not be fetched: see `lazy/try-again.ts`. */
function addresses(path: string): string[] {
  const folder = 'later-123/';
  const spellings = [folder, 'later-%3123/', 'later-%31%323/', 'later-%31%32%33/'];
  return path.includes(folder) ? spellings.map((one) => path.replace(folder, one)) : [path];
}

/** Returns the tags for the files when they are served from `base`, which ends with `/`. */
export function makeTags(base: string, described: Pick<CdnManifest, 'files' | 'elements'>): Tags {
  const { files, elements } = described;
  const integrityOf = (path: string): string => {
    const { integrity } = files[path] ?? {};
    if (integrity === undefined) throw new Error(`${path} is not among the CDN files.`);
    return integrity;
  };
  const checked = (path: string): string => `integrity="${integrityOf(path)}" crossorigin`;
  // What a module may fetch; a page names the frame's scripts itself, if it has frames at all.
  const modules = Object.keys(files).filter((path) =>
    /^(forecost|languages|chunks-123\/.*)\.js$/.test(path),
  );
  const scriptTag = (path: string): string =>
    `<script type="module" src="${base}${path}" ${checked(path)}></script>`;
  const map = JSON.stringify({
    integrity: Object.fromEntries(
      modules.flatMap((path) =>
        addresses(path).map((address) => [base + address, integrityOf(path)]),
      ),
    ),
  });
  return {
    base,
    stylesheet: `<link rel="stylesheet" href="${base}reserve.css" ${checked('reserve.css')} />`,
    importMap: `<script type="importmap">${map}</script>`,
    importMapHash: `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
    script: scriptTag('forecost.js'),
    frameHost: scriptTag('frame-host.js'),
    modulePreload: Object.fromEntries(
      Object.entries(elements).map(([tag, paths]) => [
        tag,
        paths.map((path) => `<link rel="modulepreload" href="${base}${path}" ${checked(path)} />`),
      ]),
    ),
  };
}
