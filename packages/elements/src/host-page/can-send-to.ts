/**
 * Whether a browser lets this page send to an address: relative, or of the web and not leaving
 * encryption, or one that answers by itself, as demonstrations have.
 */
export function canSendTo(address: string | null | undefined): boolean {
  return /^(https:..|data:|(?!\w+:))./.test((address ?? '').replace(location.protocol, 'https:'));
}
