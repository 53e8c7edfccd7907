/**
 * Checks that the source maps of built scripts lead to the real sources.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Returns what is wrong with the map of the script at `path`, one sentence each. */
export function checkSourceMap(root: string, path: string): string[] {
  const name = relative(root, path);
  if (!existsSync(`${path}.map`)) return [`${name} has no source map beside it.`];
  const map = readMap(path);
  const strangers = map.sources.filter(
    (source, index) => readSource(path, source) !== map.sourcesContent[index],
  );
  return [
    ...strangers.map((source) => `${name}.map does not hold ${source} as it is on disk.`),
    ...misplacedNames(path, map).map((found) => `${name}.map is wrong about ${found}.`),
  ];
}

/** Returns the names of the packages that a script contains parts of, by its map. */
export function bundledPackages(path: string): string[] {
  const names = readMap(path).sources.flatMap((source) => {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)];
}

function readMap(path: string): SourceMapPayload {
  return JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload;
}

/** Only a relative path says nothing of the machine it was built on. */
function readSource(path: string, source: string): string | undefined {
  const file = join(dirname(path), source);
  return source.startsWith('../') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Follows the names of called methods, which minifying leaves as they are, back to their sources. */
function misplacedNames(path: string, map: SourceMapPayload): string[] {
  const decoded = new SourceMap(map);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, line) =>
    [...text.matchAll(/(?<=\.)[A-Za-z]\w{5,}(?=\()/g)].flatMap(({ 0: method, index }) => {
      const entry = decoded.findEntry(line, index);
      // A name inside a string has no entry of its own.
      if (!('originalSource' in entry) || entry.generatedColumn !== index) return [];
      const { originalSource, originalLine, originalColumn } = entry;
      const source = map.sourcesContent[map.sources.indexOf(originalSource)] ?? '';
      const original = source.split('\n')[originalLine]?.slice(originalColumn) ?? '';
      return original.startsWith(method) ? [] : [`${method} at ${line + 1}:${index + 1}`];
    }),
  );
}
