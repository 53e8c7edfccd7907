import type { LitElement } from 'lit';

/** The room that a page reserves for an element, kept to until it is known how tall the content is. */
export class KeptRoom {
  /** How tall the element was with what the page reserves; 0 where nothing is kept. */
  #height = 0;

  /** Holds an element to its room, and says whether it was not held before and has some. */
  hold(host: HTMLElement): boolean {
    if (this.#height || !(parseFloat(getComputedStyle(host).minHeight) > 0)) return false;
    // To half a pixel, which nobody sees.
    host.style.height = `${(this.#height = host.offsetHeight)}px`;
    host.style.overflowY = 'auto';
    return true;
  }

  /**
   * Gives the element, in the next frame, the height that its content has, unless what follows would
   * move where the reader sees it: then it keeps to its room, and scrolls, until nothing moves by it.
   *
   * @param settled called when that is done
   */
  settle(host: LitElement, settled: () => void): void {
    if (!this.#height) {
      requestAnimationFrame(settled);
      return;
    }
    const { style } = host;
    // Called when the browser has laid out what was rendered, with where it was then: asking would make
    // a script lay out the page, before or, where another element has rendered since, now.
    const seen = new IntersectionObserver(([outer, content]) => {
      seen.disconnect();
      const { top } = outer!.boundingClientRect;
      // Not a number where the content was taken away since.
      const own = Number(content?.boundingClientRect.bottom) - top;
      if (top + Math.min(own, this.#height) < innerHeight) {
        import('./room.ts').then(({ watchRoom }) => watchRoom(host), Boolean);
      } else {
        style.height = style.overflowY = '';
      }
      // Last: a page that is shorter for a moment scrolls.
      style.minHeight = '0';
      settled();
    });
    seen.observe(host);
    seen.observe(host.renderRoot.lastElementChild!);
  }

  /** Gives the room back, which would stay empty under a few words. */
  release(host: HTMLElement): void {
    this.#height = 0;
    host.style.minHeight = '0';
    host.style.height = '';
  }
}
