import { isInView, movedBy } from '../host-page/moved-by.ts';

/** What would move beside an element: as long as it is in view nothing has to be tried again. */
const neighbors = new WeakMap<HTMLElement, readonly Element[]>();

/**
 * Gives an element that was held to the room it found its own height as soon as nobody can see
 * anything move by it: when the end of the element is below the window, in either height, and nothing
 * beside it would move, or when the reader begins to use it.
 *
 * Fetched only where an element is held.
 */
export function watchRoom(host: HTMLElement): void {
  const watch = new AbortController();
  watchWindow(new WeakRef(host), watch);
  // Not when the finger comes down: what is under it must still be there when it lifts.
  for (const type of ['click', 'keyup']) {
    host.addEventListener(type, () => free(host, watch), { once: true });
  }
  // Whoever was quick is in a field by now, or has chosen something in Safari, which focuses nothing that is pressed.
  const { activeElement } = host.shadowRoot!;
  const isUsed = activeElement?.matches(':not([tabindex])');
  // Forgiving, as browsers of 2022 know no such class. In Firefox a button that sends a form is always valid.
  if (isUsed || host.shadowRoot!.querySelector(':not(button):is(:user-valid)')) free(host, watch);
}

/** Holds the element weakly: one that left the page while it was held must not live on by this. */
function watchWindow(held: WeakRef<HTMLElement>, watch: AbortController): void {
  const { signal } = watch;
  const look = (event?: Event): void => {
    const host = held.deref();
    if (signal.aborted) return;
    if (!host?.isConnected) return watch.abort();
    const { bottom } = host.getBoundingClientRect();
    const content = host.shadowRoot?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    const own = content + host.scrollTop;
    if (event?.type !== 'resize') {
      if (Math.min(bottom, own) < innerHeight || neighbors.get(host)?.some(isInView)) return;
      const { style, scrollTop } = host;
      const { height } = style;
      const moved = movedBy(
        host,
        () => (style.height = style.overflowY = ''),
        () => {
          style.height = height;
          style.overflowY = 'auto';
          host.scrollTop = scrollTop;
        },
      );
      neighbors.set(host, moved);
      if (moved.length > 0) return;
    }
    free(host, watch);
  };
  // In a frame, in which nobody scrolls between what is measured and what is done; asked for after the
  // last, so as to come behind whatever scrolls the page frame by frame.
  const lookSoon = (): unknown => setTimeout(() => requestAnimationFrame(() => look()));
  addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  addEventListener('resize', look, { signal });
  // The reader may have scrolled while this was fetched.
  lookSoon();
}

function free(host: HTMLElement, watch: AbortController): void {
  watch.abort();
  const inside = host.scrollTop;
  host.style.height = host.style.overflowY = '';
  // For a copy, as scripts that load pages make one to go back to where the reader was.
  host.style.setProperty('--_fc-room', `${host.offsetHeight}px`);
  // What the reader sees of the element stays under their eyes.
  if (inside > 0) scrollBy({ top: inside, behavior: 'instant' });
}
