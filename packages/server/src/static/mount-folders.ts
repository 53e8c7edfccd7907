import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';

/** Folders of files by the path they are served at: `{ '/': 'site', '/cdn': 'dist/cdn' }`. */
export type StaticFolders = Readonly<Record<string, string>>;

/**
 * Serves folders of files; a path answers from the longest prefix that has the file.
 *
 * Paths with dot segments or encoded separators are never looked up, dot files never served.
 *
 * @throws Error where a folder is not there
 */
export function mountFolders(app: Hono, folders: StaticFolders): void {
  const longestFirst = Object.entries(folders).toSorted(([a], [b]) => b.length - a.length);
  for (const [path, root] of longestFirst) {
    if (!existsSync(root)) throw new Error(`There is no folder ${root} to serve at ${path}.`);
    const prefix = path.replace(/\/$/, '');
    const withoutPrefix = (requested: string) => requested.slice(prefix.length);
    app.use(
      `${prefix}/*`,
      refuseDotFiles,
      endFoldersWithSlash(root, withoutPrefix),
      serveStatic({ root, rewriteRequestPath: withoutPrefix }),
    );
  }
}

const refuseDotFiles: MiddlewareHandler = async (c, next) => {
  if (/\/\./.test(c.req.path)) return c.notFound();
  c.header('x-content-type-options', 'nosniff');
  await next();
};

/** `/site` becomes `/site/`, or the page's relative links would lead to its parent. */
function endFoldersWithSlash(
  root: string,
  withoutPrefix: (path: string) => string,
): MiddlewareHandler {
  return async (c, next) => {
    const { path } = c.req;
    // A second slash would make the redirect lead to another host.
    if (path.endsWith('/') || path.includes('//') || path.includes('%')) return next();
    const stats = statSync(join(root, withoutPrefix(path)), { throwIfNoEntry: false });
    if (!stats?.isDirectory()) return next();
    // Relative: a proxy may have taken a part off the front of the path.
    return c.redirect(`.${path.slice(path.lastIndexOf('/'))}/`, 308);
  };
}
