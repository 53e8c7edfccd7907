/**
 * What in view is elsewhere after a change, as what is centered beside something that grows.
 *
 * @param part what changes its height
 * @param undo puts it back, before anybody sees it
 */
export function movedBy(part: Element, change: () => void, undo: () => void): Element[] {
  const places = inViewAround(part).map((piece) => [piece, topOf(piece)] as const);
  change();
  const moved = places.filter(([piece, top]) => topOf(piece) !== top);
  undo();
  return moved.map(([piece]) => piece);
}

/** Whether a reader sees something of it. */
export function isInView(part: Element): boolean {
  const { top, bottom, width, height } = part.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && width * height > 0;
}

/** All that the reader sees of the page, piece by piece. */
function inViewAround(part: Element): Element[] {
  const { parentElement } = part;
  if (!parentElement) return [part];
  const others = [...parentElement.children].filter((other) => other !== part && isInView(other));
  const pieces = others.flatMap((other) => [other, ...other.querySelectorAll('*')]);
  return [part, ...pieces.filter(isInView), ...inViewAround(parentElement)];
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
}
