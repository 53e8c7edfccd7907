/** Of how many parts of a page the place is asked: more would hold a slow phone up. */
const MOST = 1000;

/**
 * What in view is elsewhere after a change, as what is centered beside something that grows. Where there is
 * more around it than {@link MOST}, what was found of it counts as elsewhere, else the part itself, and nothing
 * is changed.
 *
 * @param part what changes its height
 * @param undo puts it back, before anybody sees it
 */
export function movedBy(part: Element, change: () => void, undo: () => void): Element[] {
  const { found, isAll } = inViewAround(part);
  if (!isAll) return found[0] ? found : [part];
  const places = [part, ...found].map((piece) => [piece, topOf(piece)] as const);
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

/** What the reader sees of the page, piece by piece, and whether that is all. */
function inViewAround(part: Element): { readonly found: Element[]; readonly isAll: boolean } {
  const found: Element[] = [];
  let asked = 0;
  const look = (pieces: HTMLCollection, own?: Element): void => {
    for (const piece of pieces) {
      if (piece === own) continue;
      if ((asked += 1) > MOST) return;
      const isSeen = isInView(piece);
      if (isSeen) found.push(piece);
      // What floats in a part has no share in its height; what is out of view has nothing in view.
      if (isSeen || isFlat(piece)) look(piece.children);
    }
  };
  for (let own = part; own.parentElement; own = own.parentElement) {
    look(own.parentElement.children, own);
  }
  return { found, isAll: asked <= MOST };
}

function isFlat(part: Element): boolean {
  return !part.clientHeight && getComputedStyle(part).display !== 'none';
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
}
