/** How many attempts more there are; a page's import map names that many addresses of such a module. */
const MOST = 3;

/**
 * Makes an import that can be tried again.
 *
 * Chromium and Firefox remember that a module could not be fetched and never ask for it again under
 * the same address (whatwg/html#6768), but say which one it was: the next attempts add a fragment.
 */
export function tryingAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let attempt = 0;
  let next = load;
  const failed = (error: Error): never => {
    const [address] = /http[^#]+/.exec(error.message) ?? [];
    if (address && attempt < MOST) {
      attempt += 1;
      next = () => import(/* @vite-ignore */ `${address}#${attempt}`);
    }
    throw error;
  };
  // An attempt that must fail would be one less.
  return () => (attempt && !navigator.onLine ? Promise.reject(new Error()) : next()).catch(failed);
}
