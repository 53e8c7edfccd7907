/**
 * What a link to a control does: the control takes the focus. Following the link would change the
 * page's address and find nothing inside a shadow root.
 */
export function handleJump(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
}
