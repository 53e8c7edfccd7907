import type { Notebook } from '../notebook.ts';
import { itemsOf, type Json, objectOf, type Placed, textOf } from './json.ts';

/** A resource, its type and its path. */
export interface Resource extends Placed {
  readonly type: string;
  /** The address by which a Bundle's other resources refer to it. */
  readonly url?: string;
}

/** All resources of a document in order: itself, a Bundle's entries, and what they contain. */
export function resourcesOf(json: Json, notebook: Notebook): Resource[] {
  const found: Resource[] = [resourceAt(json, '')];
  for (const { value, path, type } of found) {
    if (type === 'Bundle') {
      for (const entry of itemsOf(value, 'entry', path, notebook)) {
        const resource = resourceAt(objectOf(entry.value['resource']), `${entry.path}.resource`);
        const url = textOf(entry.value['fullUrl']);
        found.push(url === undefined ? resource : { ...resource, url });
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
