/**
 * A copy of a JSON document with some values replaced, by path: `{ 'services[0].id': 'visit' }`.
 *
 * `undefined` removes the value. What a path goes through must exist.
 */
export function edited(
  document: object,
  edits: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
