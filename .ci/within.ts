import { setTimeout as after } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Milliseconds that something may take to appear, and between two looks. */
const PATIENCE = 60_000;
const INTERVAL = 30;

/** An element in the page, whose types are not known here. */
interface Scrollable {
  scrollIntoView(options: { readonly block: 'center'; readonly behavior: 'instant' }): void;
}

/** What tests do with something that is, or will be, in an element's shadow root. */
export interface Within {
  click(): Promise<void>;
  fill(value: string): Promise<void>;
  /** Resolves with it once it is there. */
  wait(): Promise<ElementHandle>;
}

/**
 * Finds something by a selector that goes into shadow roots (`fc-price >>> span`), waiting for it.
 *
 * The driver's own waiting looks again only when the page's own tree changes, and so may never see what
 * an element renders later.
 */
export function within(page: Page | Frame, selector: string): Within {
  const wait = async (): Promise<ElementHandle> => {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const found = await page.$(selector);
      if (found) return found;
      if (performance.now() > end) throw new Error(`${selector} did not appear.`);
      await after(INTERVAL);
    }
  };
  const located = async () => {
    const found = await wait();
    // Where a reader has it in front of them, and not under what lies over the edge of the window.
    await found.evaluate((node) =>
      (node as unknown as Scrollable).scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    return page.locator(selector);
  };
  return {
    wait,
    click: async () => (await located()).click(),
    fill: async (value) => (await located()).fill(value),
  };
}
