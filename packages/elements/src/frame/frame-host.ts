/**
 * What a page with frames may run: gives each `<iframe data-fc-frame>` the height of what is in it.
 *
 * Believes only a frame of the page, only about itself, and only from the origin that its `src`
 * names. What follows a frame does not move where the reader sees it, until they use the frame.
 */
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
      const moved = movedBy(() => resize(frame, height), frame);
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

/** What in view would be elsewhere with another height of the frame, as what is centered beside it. */
function movedBy(change: () => void, frame: HTMLIFrameElement): Element[] {
  const places = inViewAround(frame).map((part) => [part, topOf(part)] as const);
  const { style } = frame;
  const [height, priority] = [style.height, style.getPropertyPriority('height')];
  change();
  const moved = places.filter(([part, top]) => topOf(part) !== top);
  style.setProperty('height', height, priority);
  return moved.map(([part]) => part);
}

/** All that the reader sees of the page, piece by piece. */
function inViewAround(frame: Element): Element[] {
  const around = (part: Element): Element[] => {
    const { parentElement } = part;
    if (!parentElement) return [part];
    const others = [...parentElement.children].filter((other) => other !== part && isInView(other));
    const pieces = others.flatMap((other) => [other, ...other.querySelectorAll('*')]);
    return [part, ...pieces.filter(isInView), ...around(parentElement)];
  };
  return around(frame);
}

function isInView(part: Element): boolean {
  const { top, bottom, width, height } = part.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && width * height > 0;
}

function topOf(part: Element): number {
  return part.getBoundingClientRect().top;
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
