/**
 * Makes an import that can be tried again.
 *
 * Chromium and Firefox remember that a module could not be fetched and never ask for it again under
 * the same address (whatwg/html#6768), nor for one that it imports, but say which one it was. So the
 * next attempts spell its folder anew, `later-123` as `later-%3123`, which leads to the same file, and
 * from there to new addresses of what it imports from that folder: three times, as a release's import
 * map lists them. A module that lies elsewhere gets a fragment. Bundlers that fetch chunks in ways of their
 * own (webpack, Turbopack) fail in words of their own, and fetch a chunk anew when it is asked for again.
 */
export function tryingAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let next = load;
  const failed = (error: Error): never => {
    const [, address] = /module: (\S+)/.exec(error.message) ?? [];
    // Firefox names what the module imports if that failed: it lies in the same folder.
    const [own = '$&'] = /[\w-]+\.js(?=`)/.exec(String(load)) ?? [];
    const anew = address
      ?.replace(/[^/]+$/, own)
      .replace(/later-(%3.)*(?=\d+\/)/, '$&%3')
      // None that has its three attempts behind it.
      .replace(/^[^%]+$/, '$&#');
    if (anew) next = () => import(/* webpackIgnore: true */ /* @vite-ignore */ anew);
    throw error;
  };
  // An attempt that must fail would be one less.
  return async () =>
    next === load || navigator.onLine ? next().catch(failed) : failed(new Error());
}
