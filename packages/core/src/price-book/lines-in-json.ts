import type { Problem } from '../errors.ts';

/** The line on which a place of a document stands; `undefined` where all of it is on one line. */
export type LineOf = (path: string) => number | undefined;

/**
 * Says on which line of a JSON text a place of its document stands, so that nobody has to count the
 * entries of a list: `services[12].lines[0].cashPrice` is what a program wants.
 *
 * @param json a text that `JSON.parse` accepts
 * @returns the line of a path, of what is around it where it is missing; `undefined` where all is on one line
 */
export function linesIn(json: string): LineOf {
  const lines = new Map<string, number>([['', 1]]);
  const parents: { readonly path: string; index: number | undefined }[] = [];
  let line = 1;
  let path = '';
  for (const [token] of json.matchAll(TOKEN)) {
    const parent = parents.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      lines.set(path, lines.get(path) ?? line);
      parents.push({ path, index: token === '[' ? 0 : undefined });
      if (token === '[') path = `${path}[0]`;
    } else if (token === '}' || token === ']') {
      path = parents.pop()?.path ?? '';
    } else if (token === ',') {
      if (parent?.index !== undefined) path = `${parent.path}[${(parent.index += 1)}]`;
    } else if (token.endsWith(':')) {
      path = [parent?.path, keyIn(token)].filter(Boolean).join('.');
      lines.set(path, line);
    } else lines.set(path, lines.get(path) ?? line);
  }
  return (wanted) => (line === 1 ? undefined : nearest(lines, wanted));
}

/** The same problem with the line before its path, for somebody who looks for it in an editor. */
export function withLine<P extends Problem>(problem: P, lineOf: LineOf): P {
  const line = lineOf(problem.path);
  if (line === undefined || !problem.path) return problem;
  return { ...problem, path: `line ${line}, ${problem.path}` };
}

/** A line's end, a bracket, a comma, a key with its colon, or a value. */
const TOKEN = /\n|[{}[\],]|"(?:[^"\\]|\\.)*"(?:[ \t]*:)?|[^\s{}[\],":]+/g;

function keyIn(token: string): string {
  return JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
}

function nearest(lines: ReadonlyMap<string, number>, wanted: string): number {
  for (let path = wanted; path; path = path.replace(/\.?[^.[]*$|\[\d*\]?$/, '')) {
    const found = lines.get(path);
    if (found !== undefined) return found;
  }
  return 1;
}
