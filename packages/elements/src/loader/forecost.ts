/**
 * What a page's one script tag loads: finds the elements, now and later, and fetches each kind when
 * one of it comes near the viewport. `data-src` on the script tag is the price book of every
 * element that names none.
 */
const KINDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'fc-cost-calculator': () => import('../define/fc-cost-calculator.ts'),
  'fc-insurance-checker': () => import('../define/fc-insurance-checker.ts'),
  'fc-callback-form': () => import('../define/fc-callback-form.ts'),
};

const script = [...document.scripts].find(({ src }) => src === import.meta.url);
const book = script?.dataset['src'];

const seen = new WeakSet<Element>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      KINDS[target.localName]?.().catch((error: unknown) =>
        console.error(`[forecost] <${target.localName}> could not be fetched.`, error),
      );
    }
  },
  { rootMargin: '600px' },
);

function find(): void {
  for (const element of document.querySelectorAll(Object.keys(KINDS).join())) {
    if (seen.has(element)) continue;
    seen.add(element);
    if (book && !element.hasAttribute('src')) element.setAttribute('src', book);
    near.observe(element);
  }
}

find();
new MutationObserver(find).observe(document, { childList: true, subtree: true });

export {};
