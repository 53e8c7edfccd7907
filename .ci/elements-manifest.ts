/**
 * The custom elements manifest, as far as the scripts here read it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something of an element that has a name; the default slot's is empty. */
interface Named {
  readonly name: string;
  readonly description?: string;
}

/** An element with all it inherits. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members?: readonly Named[];
}

/** A class; only an element has a tag. */
type Declaration = Omit<ElementDeclaration, 'tagName'> & Partial<ElementDeclaration>;

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

export const MANIFEST = 'packages/elements/custom-elements.json';

/** Reads the committed manifest. */
export function readManifest(root: string): Manifest {
  return JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as Manifest;
}

/** The elements that have a tag, by tag. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((own) => (own.tagName === undefined ? [] : [{ ...own, tagName: own.tagName }]))
    .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
