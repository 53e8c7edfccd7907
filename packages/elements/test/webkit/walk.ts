/**
 * What a page does by itself and tells its server: a driver cannot read values out of pages that
 * change what every object has.
 *
 * Each function is sent to the page as text, so it uses nothing from outside.
 */

/** Notes from the beginning what a page's policy forbids, what it throws and what its console says. */
export function listen(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition !== 'report') seen.push(`policy: ${event.violatedDirective}`);
  });
  addEventListener('error', ({ message }) => seen.push(`thrown: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejected: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said) => seen.push(`${level}: ${said.join(' ')}`);
  }
}

/**
 * Chooses a plan, unfolds everything, asks for a call, and tells, a line each: of everything that is
 * shown how large it is and how its text is set; every word there is to read; what {@link listen} noted.
 */
export async function walk(): Promise<void> {
  interface Own extends HTMLElement {
    readonly updateComplete: Promise<unknown>;
    fetchLater(): Promise<void>;
  }
  const tags = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'];
  const element = (tag: string) => document.querySelector<Own>(tag)!;
  const root = (tag: string) => element(tag).shadowRoot!;
  const until = async (condition: () => unknown) => {
    const end = performance.now() + 20_000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`It never came about: ${condition.toString()}`);
      await new Promise(requestAnimationFrame);
    }
  };
  const settled = async () => {
    // What one has found out may be news to another.
    for (const tag of [...tags, ...tags]) await element(tag).updateComplete;
  };
  const unfold = async () => {
    for (let closed = 1; closed > 0;) {
      closed = 0;
      for (const tag of tags) {
        for (const details of root(tag).querySelectorAll('details')) {
          if (!details.open) closed += 1;
          details.open = true;
        }
      }
      // What is inside is rendered once the browser has told that it is open.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      await settled();
    }
  };
  const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const lines: string[] = [];
  try {
    for (const tag of tags) {
      element(tag).scrollIntoView();
      await until(() => element(tag).shadowRoot?.querySelector('[part~=base]'));
      await element(tag).fetchLater();
    }
    await settled();
    for (const tag of tags) {
      for (const node of root(tag).querySelectorAll<HTMLElement>('.root, .root *')) {
        const { fontSize, lineHeight, letterSpacing, textAlign, textTransform, color } =
          getComputedStyle(node);
        const box = `${node.offsetLeft},${node.offsetTop} ${node.offsetWidth}×${node.offsetHeight}`;
        const text = [fontSize, lineHeight, letterSpacing, textAlign, textTransform, color];
        lines.push(`shown: ${tag} ${node.localName} ${box} ${text.join(' ')}`);
      }
    }
    const calculator = root('fc-cost-calculator');
    const labels = [...calculator.querySelectorAll('label')];
    labels.find(({ textContent }) => /With insurance|Con seguro/.test(textContent))!.click();
    change(root('fc-insurance-checker').querySelector<HTMLSelectElement>('#plan-type')!, 'ppo');
    const own = () => calculator.querySelector<HTMLSelectElement>('#plan-type');
    await until(() => own()?.value === 'ppo');
    await unfold();
    // Said to those who hear the page, a moment after it is shown.
    await until(() => calculator.querySelector('.unseen[aria-live]')?.textContent.trim());
    const form = root('fc-callback-form');
    const send = () => form.querySelector<HTMLElement>('[part=button]')!.click();
    send();
    await until(() => form.querySelector('#summary li'));
    const mistakes = form.querySelector<HTMLElement>('#summary')!.innerText.split('\n');
    change(form.querySelector<HTMLInputElement>('#name')!, 'Ana Reyes');
    change(form.querySelector<HTMLInputElement>('#phone')!, '(415) 555-0199');
    await until(() => form.querySelector('[name=attach]'));
    await settled();
    const words = tags.flatMap((tag) =>
      root(tag).querySelector<HTMLElement>('.root')!.innerText.split('\n'),
    );
    for (const box of form.querySelectorAll<HTMLElement>('[type=checkbox]')) box.click();
    send();
    await until(() => form.querySelector('#heading'));
    words.push(...mistakes, form.querySelector<HTMLElement>('#heading')!.innerText);
    lines.push(...words.map((text) => `read: ${text.trim()}`));
  } catch (error) {
    lines.push(`seen: ${String(error)}`);
  }
  const { seen } = globalThis as unknown as { readonly seen: readonly string[] };
  lines.push(...seen.map((text) => `seen: ${text.replaceAll('\n', ' ')}`));
  await fetch('/told', { method: 'POST', body: lines.join('\n') });
}

/** Scrolls down a page and up again as a reader does, and tells what moved that was in view, and not by that. */
export async function read(): Promise<void> {
  const places = new Map<Element, number>();
  const lines: string[] = [];
  const look = (scrolled: boolean) => {
    for (const node of document.querySelectorAll('h1, h2, p.own')) {
      const { top } = node.getBoundingClientRect();
      const before = places.get(node);
      places.set(node, top);
      if (scrolled || before === undefined || Math.abs(top - before) < 1) continue;
      const shows = (place: number) => place > -40 && place < innerHeight;
      if (shows(top) || shows(before)) lines.push(`moved: ${node.textContent} ${before} → ${top}`);
    }
  };
  const watch = async (frames: number) => {
    look(true);
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise(requestAnimationFrame);
      look(false);
    }
  };
  await watch(90);
  for (const way of [1, -1]) {
    const end = () =>
      way > 0 ? scrollY + innerHeight < document.documentElement.scrollHeight - 2 : scrollY > 2;
    while (end()) {
      scrollBy({ top: way * innerHeight * 0.7, behavior: 'instant' });
      await watch(way > 0 ? 30 : 10);
    }
  }
  await fetch('/told', { method: 'POST', body: lines.join('\n') });
}
