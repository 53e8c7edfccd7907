/**
 * Gives an element that was held to the room it found its own height as soon as nobody can see
 * anything move by it: when the end of the element is below the window, in either height, or when
 * the reader begins to use it.
 *
 * Fetched only where an element is held.
 */
export function watchRoom(host: HTMLElement): void {
  const { style } = host;
  const watch = new AbortController();
  const { signal } = watch;

  const free = (): void => {
    watch.abort();
    const inside = host.scrollTop;
    style.height = style.overflowY = '';
    // What the reader sees of the element stays under their eyes.
    if (inside > 0) scrollBy({ top: inside, behavior: 'instant' });
  };

  const look = (): void => {
    const { bottom } = host.getBoundingClientRect();
    const content = host.shadowRoot?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    const own = content + host.scrollTop;
    if (Math.min(bottom, own) >= innerHeight || !host.isConnected) free();
  };

  addEventListener('scroll', look, { capture: true, passive: true, signal });
  addEventListener('resize', free, { signal });
  // Not when the finger comes down: what is under it must still be there when it lifts.
  for (const type of ['click', 'keyup']) host.addEventListener(type, free, { signal });
}
