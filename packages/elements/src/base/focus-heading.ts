/** Leads a reader to the heading of what stands now where they were. */
export function focusHeading(root: ParentNode): void {
  const heading = root.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
