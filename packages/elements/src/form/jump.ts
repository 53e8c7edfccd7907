/**
 * What a link to a control does: the control takes the focus, out of a fold where it is in one. Following the link would change the
 * page's address and find nothing inside a shadow root.
 */
export function handleJump(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  const target = root.getElementById(link.hash.slice(1));
  const fold = target?.closest('details');
  if (fold) fold.open = true;
  target?.focus();
}
