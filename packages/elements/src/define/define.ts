import { VERSION } from '../version.ts';

let warned = false;

/**
 * Registers an element unless the page already has one of that name.
 *
 * Never throws: two scripts of one version are silent, a script of another version leaves the
 * first one in place and says so once, whatever the number of elements.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) {
    customElements.define(tag, element);
  } else if (known.version !== VERSION && !warned) {
    warned = true;
    console.warn(
      `[forecost] <${tag}> is defined by ${known.version ?? 'other code'}; ${VERSION} is not used. Remove one script.`,
    );
  }
}
