/**
 * Puts elements on a page and does what patients do with them; needs nothing but a browser.
 */
import type {
  CallbackForm,
  CostCalculator,
  InsuranceChecker,
  Price,
  PriceList,
} from '../src/index.ts';

export interface Elements {
  'fc-cost-calculator': CostCalculator;
  'fc-insurance-checker': InsuranceChecker;
  'fc-callback-form': CallbackForm;
  'fc-price': Price;
  'fc-price-list': PriceList;
}

/** How an element is put on the page. */
interface Setup<Tag extends keyof Elements> {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<Elements[Tag]>;
  /** Its light DOM, as HTML. */
  readonly content?: string;
  /** Where it goes; default the body. */
  readonly parent?: Node;
}

/** Puts an element on the page; resolves once it is ready or has failed. */
export async function mount<Tag extends keyof Elements>(
  tag: Tag,
  { attributes = {}, properties = {}, content = '', parent = document.body }: Setup<Tag> = {},
): Promise<Elements[Tag]> {
  const element = document.createElement(tag) as Elements[Tag];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  element.innerHTML = content;
  const settled = new Promise((resolve) => {
    element.addEventListener('fc-ready', resolve, { once: true });
    element.addEventListener('fc-error', resolve, { once: true });
  });
  parent.appendChild(element);
  await settled;
  await element.updateComplete;
  return element;
}

/** Removes what tests have put on the page. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
}

/** The first element in the shadow root that a selector finds; fails the test where there is none. */
export function part<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}.`);
  return found;
}

/** What a patient reads in an element, or in a part of it: its text, folded parts too, with single spaces. */
export function textOf(host: Element, selector = '.root'): string {
  return wordsOf(part(host, selector)).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return Array.from(node.childNodes, (child) =>
    child instanceof Text ? child.data : ` ${wordsOf(child)} `,
  ).join('');
}

/** Resolves when a condition holds; the test's own time limit ends the wait. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/** Sets a control's value as a patient would, with the events that follow. */
export function fill(host: Element, selector: string, value: string): void {
  const control = part<HTMLInputElement>(host, selector);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Clicks something in an element and waits for it to follow. */
export async function click(
  host: Element & { updateComplete: Promise<unknown> },
  selector: string,
): Promise<void> {
  part(host, selector).click();
  await host.updateComplete;
}

/** Clicks the control whose label reads so; single services are unfolded for it. */
export async function choose(
  host: Element & { updateComplete: Promise<unknown> },
  label: string,
): Promise<void> {
  const find = () =>
    [...(host.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
      one.textContent.includes(label),
    );
  if (!find()) {
    host.shadowRoot?.querySelector<HTMLElement>('[part=care] details:not([open]) summary')?.click();
  }
  await until(find);
  find()?.click();
  await host.updateComplete;
}

/** Ends whatever is still changing its look in an element. */
export function standStill(host: Element): void {
  for (const animation of host.shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** Resolves when an element has and shows what it fetches when idle, at the latest on its first focus. */
export async function everythingFetched(host: Element): Promise<void> {
  const element = host as Element & {
    updateComplete: Promise<unknown>;
    fetchLater(): Promise<void>;
  };
  await element.fetchLater();
  await element.updateComplete;
}
