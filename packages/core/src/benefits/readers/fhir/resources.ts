import type { Notebook } from '../notebook.ts';
import { itemsOf, type Json, objectOf, type Placed } from './json.ts';

/** A resource, its type and its path. */
export interface Resource extends Placed {
  readonly type: string;
}

/** All resources of a document in order: itself, a Bundle's entries, and what they contain. */
export function resourcesOf(json: Json, notebook: Notebook): Resource[] {
  const found: Resource[] = [resourceAt(json, '')];
  for (const { value, path, type } of found) {
    if (type === 'Bundle') {
      for (const entry of itemsOf(value, 'entry', path, notebook)) {
        found.push(resourceAt(objectOf(entry.value['resource']), `${entry.path}.resource`));
      }
    }
    for (const contained of itemsOf(value, 'contained', path, notebook)) {
      found.push(resourceAt(contained.value, contained.path));
    }
  }
  return found;
}

function resourceAt(value: Json, path: string): Resource {
  const { resourceType } = value;
  return { value, path, type: typeof resourceType === 'string' ? resourceType : '' };
}

/** A path within a resource: `entry[1].resource.insurance`. */
export function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
