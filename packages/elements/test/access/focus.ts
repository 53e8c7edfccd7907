import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

/** What has the focus: in an element, or on the page. */
export function focused(host: Element): Element | null {
  return document.activeElement === host ? host.shadowRoot!.activeElement : document.activeElement;
}

/** Fails unless the focus can be seen. A radio inside a card shows it on the card. */
export function expectFocusSeen(element: Element): void {
  const own = getComputedStyle(element).outlineStyle !== 'none';
  const seen = own ? element : (element.closest('label') ?? element);
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  expect(outlineStyle, element.outerHTML).not.to.equal('none');
  expect(parseFloat(outlineWidth), element.outerHTML).to.be.at.least(2);
}

/** A button of the page around the elements. */
export function outsideButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Outside';
  return button;
}

// More stops than any element has between two controls.
const FAR = 60;

/**
 * Presses Tab until the focus is on what a selector finds, or, without one, on that button of the
 * page. Every stop on the way must be seen, and none may hold the focus.
 */
export async function tabTo(host: Element, to: string | Element): Promise<Element> {
  const passed: string[] = [];
  for (let left = FAR; left > 0; left -= 1) {
    await sendKeys({ press: 'Tab' });
    const now = focused(host);
    if (!now || now === document.body) break;
    if (now.getRootNode() === host.shadowRoot) expectFocusSeen(now);
    if (typeof to === 'string' ? now.matches(to) : now === to) return now;
    passed.push(now.id || now.outerHTML.slice(0, 60));
  }
  throw new Error(`Tab never came to ${String(to)}, but to ${passed.join(' · ')}`);
}

/** Presses keys one after another, as many of them as are named. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types into what has the focus. */
export function type(text: string): Promise<unknown> {
  return sendKeys({ type: text });
}
