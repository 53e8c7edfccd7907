/** Keeps the room of the last answer while there is none: what follows would come up, and go again with the next. */
export function holdAnswer(root: ParentNode | undefined, isHeld: boolean): void {
  const section = root?.querySelector<HTMLElement>('.answer');
  if (section) section.style.minHeight = isHeld ? getComputedStyle(section).height : '';
}
