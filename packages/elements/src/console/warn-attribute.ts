import { warnOnce } from './say-once.ts';

/**
 * Warns once that an attribute's value is not used.
 *
 * @param allowed what would have been right, in words
 */
export function warnAttribute(
  element: Element,
  attribute: string,
  value: string,
  allowed: string,
): void {
  warnOnce(`<${element.localName} ${attribute}="${value}"> is ignored: expected ${allowed}.`);
}
