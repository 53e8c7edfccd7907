/**
 * What moves on a page without the reader's doing, as the browser tells it.
 */
import type { Page } from 'puppeteer-core';

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Begins to note what moves on a page, before anything is on it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const shifts: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries as unknown as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node, previousRect, currentRect }) => {
          return `${node?.nodeName} ${previousRect.y} → ${currentRect.y}, ${previousRect.height} → ${currentRect.height}`;
        });
        shifts.push(`${entry.value}: ${nodes.join('; ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shiftsSoFar: () => (note(observer.takeRecords()), shifts) });
  });
}

/** Every layout shift so far that no input explains: its value, and what moved. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await painted(page);
  return page.evaluate(() => (globalThis as unknown as { shiftsSoFar(): string[] }).shiftsSoFar());
}

/** Resolves when what is on the page now has been painted. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
