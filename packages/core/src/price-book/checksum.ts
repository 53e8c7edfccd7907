/**
 * The 32-bit FNV-1a hash of a text over its UTF-16 code units, as eight hexadecimal digits.
 *
 * Tells an accidental edit from none; it is no protection against a deliberate one.
 * Source: Fowler, Noll, Vo; draft-eastlake-fnv (offset basis 0x811c9dc5, prime 0x01000193).
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
