/**
 * What a page with frames may run: gives each `<iframe data-fc-frame>` the height of what is in it.
 *
 * Believes only a frame of the page, only about itself, and only from the origin that its `src`
 * names. What follows a frame does not move where the reader sees it, until they use the frame.
 */
import { isInView, movedBy } from '../host-page/moved-by.ts';
import type { HeightMessage } from './height-message.ts';

/** CSS pixels; more is a mistake. */
const HIGHEST = 20_000;

const FRAMES = 'iframe[data-fc-frame]';

/** Heights that would move what the reader sees. */
const waiting = new Map<HTMLIFrameElement, number>();

/** What would move, beside a frame or around it: as long as it is in view nothing has to be tried again. */
const neighbors = new WeakMap<HTMLIFrameElement, readonly Element[]>();

function handleMessage({ source, origin, data }: MessageEvent<HeightMessage | null>): void {
  if (data?.type !== 'forecost-height' || typeof data.height !== 'number') return;
  const { height } = data;
  if (!(height > 0 && height <= HIGHEST)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    waiting.set(frame, height);
    fit();
  }
}

/** A frame that is sandboxed without `allow-same-origin` has the origin `null`. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src, location.href).origin;
}

function fit(): void {
  for (const [frame, height] of waiting) {
    const { top, bottom } = frame.getBoundingClientRect();
    const isUsed = frame === document.activeElement;
    const isUnseen = Math.min(bottom, top + height) >= innerHeight;
    if (frame.isConnected && !isUsed) {
      if (!isUnseen || neighbors.get(frame)?.some(isInView)) continue;
      const { style } = frame;
      const [before, priority] = [style.height, style.getPropertyPriority('height')];
      const moved = movedBy(
        frame,
        () => resize(frame, height),
        () => style.setProperty('height', before, priority),
      );
      neighbors.set(frame, moved);
      if (moved.length > 0) continue;
    }
    waiting.delete(frame);
    resize(frame, height);
  }
}

function resize(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty('height', `${height + edges(frame)}px`, 'important');
}

/** What a page's own style takes of the height. */
function edges(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  const parts = [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom];
  return parts.reduce((sum, part) => sum + parseFloat(part), 0);
}

addEventListener('message', handleMessage);
addEventListener('scroll', fit, { capture: true, passive: true });
addEventListener('resize', fit);
// Those that have told their height before this script was here.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  frame.contentWindow?.postMessage({ type: 'forecost-height' } satisfies HeightMessage, '*');
}
