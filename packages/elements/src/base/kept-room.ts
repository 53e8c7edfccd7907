import type { LitElement } from 'lit';

/** No height, as nobody else writes it: so a copy of an element can tell. */
const NONE = '0em';

/** The room that a page reserves for an element, kept to until it is known how tall the content is. */
export class KeptRoom {
  /** How tall the element was with what the page reserves; 0 where nothing is kept. */
  #height = 0;

  /** Holds an element to its room, and says whether it was not held before and has some. */
  hold(host: HTMLElement): boolean {
    if (this.#height) return false;
    const { style } = host;
    // A copy has the style of what it was made of, and no room of its own yet.
    if (style.minHeight === NONE) style.minHeight = style.height = style.overflowY = '';
    if (!(parseFloat(getComputedStyle(host).minHeight) > 0)) return false;
    // To half a pixel, which nobody sees.
    this.#height = host.offsetHeight;
    // What is not shown needs none.
    if (!this.#height) {
      style.minHeight = NONE;
      return false;
    }
    style.height = `${this.#height}px`;
    style.overflowY = 'auto';
    return true;
  }

  /**
   * Gives the element the height that its content has, unless what follows would move where the reader
   * sees it: then it keeps to its room, and scrolls, until nothing moves by it.
   */
  async settle(host: LitElement): Promise<void> {
    // Not before the browser has laid out what was rendered, so that a script would have to; then in a
    // frame, asked for after the last so as to come behind whatever scrolls the page frame by frame:
    // nobody scrolls between what is measured and what is done.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise(requestAnimationFrame);
    if (!this.#height) return;
    const { style } = host;
    // Both as they are on the screen: a page may be drawn larger or smaller than it is laid out.
    const room = host.getBoundingClientRect();
    const { bottom } = host.renderRoot.lastElementChild!.getBoundingClientRect();
    // What stands beside it may be centered.
    if (Math.min(room.bottom, bottom) < innerHeight || host.offsetWidth < innerWidth * 0.8) {
      import('./room.ts').then(({ watchRoom }) => watchRoom(host), Boolean);
    } else {
      style.height = style.overflowY = '';
      // For a copy, as scripts that load pages make one to go back to where the reader was.
      style.setProperty('--_fc-room', `${bottom - room.top}px`);
    }
    // Last: a page that is shorter for a moment scrolls.
    style.minHeight = NONE;
  }

  /** Gives the room back, which would stay empty under a few words. */
  release(host: HTMLElement): void {
    const { style } = host;
    this.#height = 0;
    style.minHeight = NONE;
    style.height = '';
  }
}
